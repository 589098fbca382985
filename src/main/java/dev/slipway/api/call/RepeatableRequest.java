package dev.slipway.api.call;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** A request whose body has been read, so that it can be told from another one. */
final class RepeatableRequest extends HttpServletRequestWrapper {

  private static final int LONGEST = 10 << 20;

  private final byte[] body;

  private RepeatableRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /** The request, or nothing if its body is longer than anything that is taken. */
  static Optional<RepeatableRequest> of(HttpServletRequest request) throws IOException {
    if (request instanceof RepeatableRequest read) {
      return Optional.of(read);
    }
    byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
    return body.length > LONGEST
        ? Optional.empty()
        : Optional.of(new RepeatableRequest(request, body));
  }

  /**
   * Over everything that the answer depends on. What its sender may do is part of it: who may do
   * less now is not shown an answer of before.
   */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part :
          new String[] {getRequestURI(), query(), type(), ifMatch(), authorities()}) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private String query() {
    return Objects.requireNonNullElse(getQueryString(), "");
  }

  private String type() {
    return Objects.requireNonNullElse(getContentType(), "");
  }

  private String ifMatch() {
    return Objects.requireNonNullElse(getHeader("If-Match"), "");
  }

  private String authorities() {
    return getUserPrincipal() instanceof Authentication sender
        ? AuthorityUtils.authorityListToSet(sender.getAuthorities()).stream()
            .sorted()
            .toList()
            .toString()
        : "";
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Body(new ByteArrayInputStream(body));
  }

  /** The bytes from the beginning. */
  private static final class Body extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Body(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int most) {
      return bytes.read(into, from, most);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("read at once");
    }
  }
}
