package dev.slipway.gate.signing;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps bytes as text: encrypted by AES-256-GCM under a key that is derived from a secret, or as
 * they are where there is none. To derive a key takes a third of a second on purpose, so that
 * derived ones are held by their salts.
 */
public final class SecretBox {

  private static final String PLAIN = "plain:";
  private static final String ENCRYPTED = "aes-256-gcm:";

  /** OWASP's number for PBKDF2 with SHA-256. */
  private static final int ROUNDS = 600_000;

  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int MOST_HELD = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String secret;
  private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

  public SecretBox(String secret) {
    this.secret = secret;
  }

  boolean encrypts() {
    return !secret.isEmpty();
  }

  public String keep(byte[] bytes) {
    if (!encrypts()) {
      return PLAIN + Base64.getEncoder().encodeToString(bytes);
    }
    byte[] head = new byte[SALT + NONCE];
    RANDOM.nextBytes(head);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, head, bytes);
    byte[] all = Arrays.copyOf(head, head.length + sealed.length);
    System.arraycopy(sealed, 0, all, head.length, sealed.length);
    return ENCRYPTED + Base64.getEncoder().encodeToString(all);
  }

  /**
   * What was kept.
   *
   * @throws IllegalStateException if it was encrypted by another secret
   */
  public byte[] open(String kept) {
    if (kept.startsWith(PLAIN)) {
      return Base64.getDecoder().decode(kept.substring(PLAIN.length()));
    }
    byte[] all = Base64.getDecoder().decode(kept.substring(ENCRYPTED.length()));
    byte[] head = Arrays.copyOf(all, SALT + NONCE);
    return cipher(Cipher.DECRYPT_MODE, head, Arrays.copyOfRange(all, head.length, all.length));
  }

  private byte[] cipher(int mode, byte[] head, byte[] bytes) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      byte[] nonce = Arrays.copyOfRange(head, SALT, head.length);
      cipher.init(mode, held(Arrays.copyOf(head, SALT)), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "slipway.gate.key-secret is not the one by which this was encrypted", e);
    }
  }

  private SecretKey held(byte[] salt) throws GeneralSecurityException {
    String name = Base64.getEncoder().encodeToString(salt);
    SecretKey known = derived.get(name);
    if (known != null) {
      return known;
    }
    if (derived.size() >= MOST_HELD) {
      derived.clear();
    }
    SecretKey key = key(salt);
    derived.put(name, key);
    return key;
  }

  private SecretKey key(byte[] salt) throws GeneralSecurityException {
    KeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, ROUNDS, 256);
    byte[] bytes =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    return new SecretKeySpec(bytes, "AES");
  }
}
