package dev.slipway.backup.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.backup.seal.SealedInput.BrokenSealException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {

  private static final int CHUNK = 65_536;
  private static final int HEAD = 36;
  private static final String PASSPHRASE = "a calm and early tide";

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK})
  void whatWasSealedOpensAsItWas(int length) throws IOException {
    byte[] plain = bytes(length);
    byte[] sealed = seal(plain);
    assertThat(sealed).hasSize(HEAD + length + 16 * Math.max(1, (length + CHUNK - 1) / CHUNK));
    assertThat(open(sealed, PASSPHRASE)).isEqualTo(plain);
  }

  @Test
  void whatWasNeverSealedStaysAsItIs() throws IOException {
    assertThat(open(bytes(100), null)).isEqualTo(bytes(100));
    assertThat(open(new byte[0], null)).isEmpty();
  }

  @Test
  void anotherPassphraseOpensNothing() throws IOException {
    byte[] sealed = seal(bytes(10));
    assertThatThrownBy(() -> open(sealed, PASSPHRASE + "s"))
        .isInstanceOfSatisfying(
            BrokenSealException.class, broken -> assertThat(broken.first()).isTrue());
  }

  @Test
  void aFlippedBitInAnyPartIsFound() throws IOException {
    byte[] sealed = seal(bytes(2 * CHUNK + 5));
    for (int at : new int[] {20, 34, HEAD, HEAD + CHUNK + 16 + 7, sealed.length - 1}) {
      byte[] altered = sealed.clone();
      altered[at] ^= 1;
      assertThatThrownBy(() -> open(altered, PASSPHRASE))
          .as("byte %d", at)
          .isInstanceOf(BrokenSealException.class);
    }
  }

  @Test
  void chunksThatWereCutOffOrMovedAreFound() throws IOException {
    int whole = CHUNK + 16;
    byte[] sealed = seal(bytes(3 * CHUNK));
    byte[] cut = Arrays.copyOf(sealed, HEAD + 2 * whole);
    byte[] moved = sealed.clone();
    System.arraycopy(sealed, HEAD, moved, HEAD + whole, whole);
    System.arraycopy(sealed, HEAD + whole, moved, HEAD, whole);
    assertThatThrownBy(() -> open(cut, PASSPHRASE)).isInstanceOf(BrokenSealException.class);
    assertThatThrownBy(() -> open(moved, PASSPHRASE)).isInstanceOf(BrokenSealException.class);
  }

  /** By nothing but the JDK, from what the documentation says of the format. */
  @Test
  void theFormatIsAsItIsDescribed() throws Exception {
    byte[] plain = bytes(CHUNK + 3);
    ByteBuffer sealed = ByteBuffer.wrap(seal(plain));
    byte[] head = new byte[HEAD];
    sealed.get(head);
    assertThat(new String(head, 0, 16, "US-ASCII")).isEqualTo("SLIPWAY SEALED 1");
    int rounds = ByteBuffer.wrap(head).getInt(32);
    assertThat(rounds).isEqualTo(600_000);
    PBEKeySpec spec =
        new PBEKeySpec(PASSPHRASE.toCharArray(), Arrays.copyOfRange(head, 16, 32), rounds, 256);
    byte[] key =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    byte[] first = new byte[CHUNK + 16];
    sealed.get(first);
    byte[] second = new byte[sealed.remaining()];
    sealed.get(second);

    assertThat(decrypt(key, head, new byte[12], first)).isEqualTo(Arrays.copyOf(plain, CHUNK));
    byte[] nonce = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1};
    assertThat(decrypt(key, head, nonce, second))
        .isEqualTo(Arrays.copyOfRange(plain, CHUNK, CHUNK + 3));
  }

  private static byte[] decrypt(byte[] key, byte[] head, byte[] nonce, byte[] chunk)
      throws Exception {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    cipher.updateAAD(head);
    return cipher.doFinal(chunk);
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static byte[] seal(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SealedOutput sealed = new SealedOutput(out, PASSPHRASE.toCharArray());
    sealed.write(plain);
    sealed.finish();
    return out.toByteArray();
  }

  private static byte[] open(byte[] sealed, String passphrase) throws IOException {
    return SealedInput.open(new ByteArrayInputStream(sealed), () -> passphrase.toCharArray())
        .readAllBytes();
  }
}
