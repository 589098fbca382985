package dev.slipway.system.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request, which must come at a pace; else the connection is closed. */
class PacedBody implements InputBuffer {

  private final InputBuffer body;
  private final Request request;
  private final BodyProperties pace;
  private final long begun = System.nanoTime();

  PacedBody(InputBuffer body, Request request, BodyProperties pace) {
    this.body = body;
    this.request = request;
    this.pace = pace;
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    if (System.nanoTime() - begun > pace.nanosFor(request.getBytesRead())) {
      // At once: the server would otherwise go on reading what is left.
      request.action(ActionCode.CLOSE_NOW, null);
      throw new SocketTimeoutException("the body of the request came too slowly");
    }
    return body.doRead(handler);
  }

  @Override
  public int available() {
    return body.available();
  }
}
