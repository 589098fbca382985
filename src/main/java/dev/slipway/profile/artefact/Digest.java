package dev.slipway.profile.artefact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest.
 *
 * @param hex its 64 hexadecimal digits, in lower case
 */
public record Digest(String hex) {

  private static final String ALGORITHM = "sha256:";
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  public Digest {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
    }
  }

  /** Reads {@code sha256:} and 64 hexadecimal digits, or the digits alone. */
  public static Optional<Digest> read(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String hex = lower.startsWith(ALGORITHM) ? lower.substring(ALGORITHM.length()) : lower;
    return HEX.matcher(hex).matches() ? Optional.of(new Digest(hex)) : Optional.empty();
  }

  /** The digest of a text in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of bytes. */
  public static Digest of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Digest(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** As container registries write it: {@code sha256:} and the digits. */
  @Override
  public String toString() {
    return ALGORITHM + hex;
  }
}
