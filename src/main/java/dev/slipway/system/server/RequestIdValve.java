package dev.slipway.system.server;

import dev.slipway.api.problem.RequestId;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Names each request: as the proxy in front named it, or anew. Around everything, so that what the
 * server itself logs has it too, and the page of an error.
 */
class RequestIdValve extends ValveBase {

  /** Nothing that could write a line of the log. */
  private static final Pattern GOOD = Pattern.compile("[0-9A-Za-z._-]{8,64}");

  RequestIdValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    String id = id(request.getHeader(RequestId.HEADER));
    response.setHeader(RequestId.HEADER, id);
    MDC.put(RequestId.KEY, id);
    try {
      getNext().invoke(request, response);
    } finally {
      MDC.remove(RequestId.KEY);
    }
  }

  /** Nobody has to be unable to guess it. */
  private static String id(@Nullable String given) {
    return given != null && GOOD.matcher(given).matches()
        ? given
        : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }
}
