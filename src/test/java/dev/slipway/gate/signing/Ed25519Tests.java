package dev.slipway.gate.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against RFC 8032, section 7.1, and the example of the DSSE specification. */
class Ed25519Tests {

  private static final HexFormat HEX = HexFormat.of();

  /** TEST 2: one byte. */
  private static final byte[] MESSAGE = {0x72};

  private final PrivateKey secret =
      Ed25519.privateKey(
          HEX.parseHex(
              "302e020100300506032b657004220420"
                  + "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
  private final PublicKey known =
      Ed25519.publicKey(
              HEX.parseHex(
                  "302a300506032b6570032100"
                      + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"))
          .orElseThrow();
  private final byte[] signature =
      HEX.parseHex(
          "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
              + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");

  @Test
  void signsAndVerifiesAsPublished() {
    assertThat(Ed25519.sign(secret, MESSAGE)).isEqualTo(signature);
    assertThat(Ed25519.verify(known, MESSAGE, signature)).isTrue();
  }

  @Test
  void oneOtherBitIsRefused() {
    assertThat(Ed25519.verify(known, new byte[] {0x73}, signature)).isFalse();
    byte[] other = signature.clone();
    other[5] ^= 1;
    assertThat(Ed25519.verify(known, MESSAGE, other)).isFalse();
    assertThat(Ed25519.verify(known, MESSAGE, new byte[3])).isFalse();
    assertThat(Ed25519.publicKey(new byte[] {1, 2})).isEmpty();
  }

  @Test
  void encodesWhatIsSignedAsDsseSays() {
    byte[] signed =
        Envelope.signedBytes(
            "http://example.com/HelloWorld", "hello world".getBytes(StandardCharsets.UTF_8));

    assertThat(new String(signed, StandardCharsets.UTF_8))
        .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
  }

  @Test
  void keptKeyOpensWithItsSecretOnly() {
    byte[] key = {1, 2, 3};
    String kept = new SecretBox("a secret").keep(key);

    assertThat(kept).startsWith("aes-256-gcm:").isNotEqualTo(new SecretBox("a secret").keep(key));
    assertThat(new SecretBox("a secret").open(kept)).isEqualTo(key);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new SecretBox("another").open(kept))
        .withMessageContaining("slipway.gate.key-secret");
    assertThat(new SecretBox("a secret").open(new SecretBox("").keep(key))).isEqualTo(key);
  }
}
