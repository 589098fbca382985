package dev.slipway.webhook.delivery;

import dev.slipway.gate.signing.SecretBox;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Secrets that sign events, as Standard Webhooks writes them. To open one that is encrypted takes a
 * third of a second on purpose, so that opened ones are held by what is kept of them.
 */
@Component
public class SigningSecrets {

  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final int MOST_HELD = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretBox box;
  private final Map<String, byte[]> opened = new ConcurrentHashMap<>();

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
    if (opened.size() > MOST_HELD) {
      opened.clear();
    }
    return opened.computeIfAbsent(kept, box::open);
  }

  static byte[] key(String secret) {
    return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
  }
}
