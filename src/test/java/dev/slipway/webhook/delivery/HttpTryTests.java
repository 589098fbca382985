package dev.slipway.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.gate.signing.SecretBox;
import dev.slipway.webhook.delivery.Receiver.Received;
import dev.slipway.webhook.delivery.Try.Trouble;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One event sent once, to receivers of every kind. */
class HttpTryTests {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");

  private final SigningSecrets secrets = new SigningSecrets(new SecretBox(""));
  private final String secret = secrets.make();
  private final HttpTry http =
      new HttpTry(
          new ReceiverAddresses(new WebhookProperties("http://here", List.of())),
          secrets,
          Clock.fixed(NOW, ZoneOffset.UTC));

  private Receiver receiver;

  @BeforeEach
  void listen() throws IOException {
    receiver = new Receiver();
  }

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void signsWhatItSends() throws InterruptedException {
    Due due = due(receiver.address("/hook"), null);
    Try made = http.send(due);
    assertThat(made.delivered()).isTrue();
    assertThat(made.at()).isEqualTo(NOW);
    Received got = receiver.received().get(0);
    assertThat(got.id()).isEqualTo(due.eventId().toString());
    assertThat(got.timestamp()).isEqualTo(Long.toString(NOW.getEpochSecond()));
    assertThat(got.body()).isEqualTo(due.payload());
    assertThat(got.isSignedBy(secret)).isTrue();
    assertThat(got.isSignedBy(secrets.make())).isFalse();
  }

  @Test
  void signsByBothSecretsWhileTheyChange() throws InterruptedException {
    String former = secrets.make();
    http.send(due(receiver.address("/hook"), secrets.keep(former)));
    Received got = receiver.received().get(0);
    assertThat(got.isSignedBy(secret)).isTrue();
    assertThat(got.isSignedBy(former)).isTrue();
  }

  @Test
  void redirectsAreNotFollowed() throws InterruptedException {
    receiver.answers(307);
    Try made = http.send(due(receiver.address("/hook"), null));
    assertThat(made.status()).isEqualTo(307);
    assertThat(made.delivered()).isFalse();
    assertThat(receiver.received()).extracting(Received::path).containsExactly("/hook");
  }

  @Test
  void whatIsNotTakenIsSaid() throws InterruptedException {
    receiver.answers(503);
    assertThat(http.send(due(receiver.address("/hook"), null)).status()).isEqualTo(503);
    receiver.answers(300);
    assertThat(http.send(due(receiver.address("/hook"), null)).delivered()).isFalse();
  }

  @Test
  void ofALongAnswerOnlyTheBeginningIsRead() throws InterruptedException {
    Try made = http.send(due(receiver.address("/endless"), null));
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.millis()).isLessThan((int) HttpTry.LONGEST.toMillis());
  }

  @Test
  void whoKeepsSilentIsWaitedForFiveSeconds() throws InterruptedException {
    Try made = http.send(due(receiver.address("/silent"), null));
    assertThat(made.trouble()).isEqualTo(Trouble.TIMEOUT);
    assertThat(made.millis()).isBetween(5_000, 9_000);
  }

  @Test
  void nobodyIsThere() throws InterruptedException {
    String address = receiver.address("/hook");
    receiver.close();
    assertThat(http.send(due(address, null)).trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(http.send(due("https://nobody.invalid/hook", null)).trouble())
        .isEqualTo(Trouble.UNKNOWN_HOST);
  }

  @Test
  void privateNetworksAreNotSpokenTo() throws InterruptedException {
    assertThat(http.send(due("https://192.168.0.1/hook", null)).trouble())
        .isEqualTo(Trouble.PRIVATE_ADDRESS);
  }

  @Test
  void whatIsNoTlsHasNoCertificate() throws InterruptedException {
    String address = receiver.address("/hook").replace("http:", "https:");
    assertThat(http.send(due(address, null)).trouble()).isEqualTo(Trouble.CERTIFICATE);
    assertThat(receiver.received()).isEmpty();
  }

  private Due due(String address, @Nullable String former) {
    return new Due(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        address,
        secrets.keep(secret),
        former,
        "{\"type\":\"score.made\",\"link\":\"https://here/ä\"}",
        0,
        NOW,
        NOW.plus(Backoff.TRIED_FOR));
  }
}
