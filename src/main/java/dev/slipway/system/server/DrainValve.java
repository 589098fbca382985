package dev.slipway.system.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.http.HttpHeaders;

/** Keeps no connection open once the server is about to stop, so that none is cut off. */
class DrainValve extends ValveBase {

  private final DrainLifecycle drain;

  DrainValve(DrainLifecycle drain) {
    super(true);
    this.drain = drain;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (drain.draining()) {
      response.setHeader(HttpHeaders.CONNECTION, "close");
    }
    getNext().invoke(request, response);
  }
}
