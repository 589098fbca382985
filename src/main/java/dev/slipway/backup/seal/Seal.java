package dev.slipway.backup.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one file and the ciphers of its chunks: AES-256-GCM in the STREAM construction (Hoang,
 * Reyhanitabar, Rogaway and Vizár 2015) as the age format uses it. The nonce is the number of the
 * chunk and whether it is the last, so that none can be left out, moved or cut off; the key belongs
 * to this file alone, because its salt does.
 */
final class Seal {

  static final byte[] MAGIC = "SLIPWAY SEALED 1".getBytes(StandardCharsets.US_ASCII);

  /** Bytes of a chunk before it is encrypted; only the last may have fewer. */
  static final int CHUNK = 64 * 1024;

  static final int TAG = 16;

  private static final int SALT = 16;
  static final int HEAD = MAGIC.length + SALT + Integer.BYTES;

  /** OWASP's number for PBKDF2 with SHA-256. */
  private static final int ROUNDS = 600_000;

  private static final int MOST_ROUNDS = 100_000_000;
  private static final int NONCE = 12;

  private final byte[] head;
  private final SecretKey key;
  private long number;

  private Seal(byte[] head, SecretKey key) {
    this.head = head;
    this.key = key;
  }

  /** For a new file. */
  static Seal fresh(char[] passphrase) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    return of(ByteBuffer.allocate(HEAD).put(MAGIC).put(salt).putInt(ROUNDS).array(), passphrase);
  }

  /** For a file that begins with this head. */
  static Seal of(byte[] head, char[] passphrase) {
    ByteBuffer read = ByteBuffer.wrap(head).position(MAGIC.length);
    byte[] salt = new byte[SALT];
    read.get(salt);
    int rounds = read.getInt();
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new SealedInput.BrokenSealException(
          false, new GeneralSecurityException(rounds + " rounds"));
    }
    try {
      PBEKeySpec spec = new PBEKeySpec(passphrase, salt, rounds, 256);
      byte[] derived =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      return new Seal(head, new SecretKeySpec(derived, "AES"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] head() {
    return head;
  }

  /** How many chunks have had their cipher. */
  long number() {
    return number;
  }

  /** The cipher of the next chunk. */
  Cipher next(int mode, boolean last) throws GeneralSecurityException {
    byte[] nonce =
        ByteBuffer.allocate(NONCE)
            .putLong(NONCE - 1 - Long.BYTES, number)
            .put(NONCE - 1, (byte) (last ? 1 : 0))
            .array();
    number++;
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(head);
    return cipher;
  }
}
