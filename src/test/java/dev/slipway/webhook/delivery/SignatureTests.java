package dev.slipway.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.gate.signing.SecretBox;
import org.junit.jupiter.api.Test;

/** Signatures as receivers check them. */
class SignatureTests {

  /** The example of the reference libraries of Standard Webhooks. */
  @Test
  void isThatOfStandardWebhooks() {
    byte[] key = SigningSecrets.key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    String id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    assertThat(Signature.of(key, id, 1614265330, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void secretsAreEachAnotherAndComeBackAsTheyWereKept() {
    SigningSecrets secrets = new SigningSecrets(new SecretBox("harbour"));
    String secret = secrets.make();
    String kept = secrets.keep(secret);
    assertThat(secret).startsWith("whsec_").isNotEqualTo(secrets.make());
    assertThat(kept).startsWith("aes-256-gcm:");
    assertThat(secrets.open(kept)).isEqualTo(SigningSecrets.key(secret)).hasSize(32);
  }
}
