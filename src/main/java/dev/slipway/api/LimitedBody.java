package dev.slipway.api;

import java.io.IOException;
import java.io.InputStream;

/** Reads a request's body up to a limit, whether or not its length was announced. */
public final class LimitedBody {

  /** 1 MiB; the largest sensible scenario takes a twentieth of it. */
  static final int LIMIT = 1 << 20;

  private LimitedBody() {}

  public static byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new BodyTooLargeException();
    }
    return bytes;
  }
}
