package dev.slipway.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Random texts that nobody can guess. Whoever gives one out keeps its hash only; a plain hash is
 * enough, because they are random and long.
 */
public final class Secrets {

  private static final String SIGNS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** Some 238 bits. */
  private static final int LENGTH = 40;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** Letters and digits, new each time. */
  public static String make() {
    StringBuilder made = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      made.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return made.toString();
  }

  /** SHA-256, in hexadecimal digits. */
  public static String hash(String secret) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
