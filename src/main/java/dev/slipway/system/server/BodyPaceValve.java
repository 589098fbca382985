package dev.slipway.system.server;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Gives the body of each request an end to its coming. The server's own time-out is one for each
 * pause, so that a client that sends a byte every few seconds would hold a thread for hours.
 */
class BodyPaceValve extends ValveBase {

  private final BodyProperties pace;

  BodyPaceValve(BodyProperties pace) {
    super(true);
    this.pace = pace;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request coyote = request.getCoyoteRequest();
    InputBuffer body = coyote.getInputBuffer();
    PacedBody paced = new PacedBody(body, coyote, pace);
    coyote.setInputBuffer(paced);
    try {
      getNext().invoke(request, response);
      if (hasUnread(coyote)) {
        response.finishResponse();
        discard(paced);
      }
    } finally {
      coyote.setInputBuffer(body);
    }
  }

  /** Who waits to be told to send it has sent nothing. */
  private static boolean hasUnread(org.apache.coyote.Request request) {
    boolean expected = request.getContentLengthLong() > 0 || isChunked(request);
    boolean held = request.hasExpectation() && request.getBytesRead() == 0;
    return expected && !held && !request.isFinished();
  }

  private static boolean isChunked(org.apache.coyote.Request request) {
    return request.getMimeHeaders().getValue("Transfer-Encoding") != null;
  }

  /** What nobody wanted to read; the server would do so without an end. */
  private static void discard(PacedBody body) {
    try {
      int read = 0;
      while (read >= 0) {
        read = body.doRead(new Nowhere());
      }
    } catch (IOException gone) {
      // The connection is closed, and nobody waits for anything more.
    }
  }

  private static final class Nowhere implements ApplicationBufferHandler {

    private ByteBuffer buffer = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer given) {
      buffer = given;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // takes what it is given
    }
  }
}
