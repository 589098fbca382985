package dev.slipway.webhook.delivery;

import dev.slipway.gate.signing.SecretBox;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Secrets that sign events, as Standard Webhooks writes them. */
@Component
public class SigningSecrets {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretBox box;

  SigningSecrets(SecretBox box) {
    this.box = box;
  }

  /** A new one, to be shown once. */
  public String make() {
    byte[] key = new byte[BYTES];
    RANDOM.nextBytes(key);
    return PREFIX + Base64.getEncoder().encodeToString(key);
  }

  /** As it is kept. */
  public String keep(String secret) {
    return box.keep(key(secret));
  }

  byte[] open(String kept) {
    return box.open(kept);
  }

  static byte[] key(String secret) {
    return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
  }
}
