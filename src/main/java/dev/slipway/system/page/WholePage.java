package dev.slipway.system.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Takes a page to its end before any of it is sent. */
class WholePage extends HttpServletResponseWrapper {

  private final EncodingWriter text = new EncodingWriter(StandardCharsets.UTF_8);
  private final PrintWriter writer = new PrintWriter(text);

  WholePage(HttpServletResponse response) {
    super(response);
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  void send() throws IOException {
    text.sendTo(getOutputStream());
  }
}
