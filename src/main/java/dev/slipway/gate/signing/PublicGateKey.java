package dev.slipway.gate.signing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A key by which verdicts are verified.
 *
 * @param id SHA-256 of its SPKI form
 * @param spki the form itself, in Base64
 * @param replacedAt since when another signs, or null
 */
public record PublicGateKey(
    String id, String spki, Instant createdAt, @Nullable Instant replacedAt) {

  private static final int RAW = 32;

  /** The 32 bytes of the key itself as a JWK has them (RFC 8037): they end its SPKI form. */
  public String jwkX() {
    byte[] bytes = Base64.getDecoder().decode(spki);
    byte[] raw = Arrays.copyOfRange(bytes, bytes.length - RAW, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
  }

  /** As openssl reads it. */
  public String pem() {
    return "-----BEGIN PUBLIC KEY-----\n" + spki + "\n-----END PUBLIC KEY-----\n";
  }
}
