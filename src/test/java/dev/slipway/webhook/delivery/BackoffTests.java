package dev.slipway.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a receiver is left alone after each failure. */
class BackoffTests {

  @Test
  void doublesFromHalfAMinuteToTwoHours() {
    assertThat(Backoff.after(1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(Backoff.after(2)).isEqualTo(Duration.ofMinutes(1));
    assertThat(Backoff.after(5)).isEqualTo(Duration.ofMinutes(8));
    assertThat(Backoff.after(9)).isEqualTo(Duration.ofHours(2));
    assertThat(Backoff.after(1_000)).isEqualTo(Duration.ofHours(2));
  }
}
