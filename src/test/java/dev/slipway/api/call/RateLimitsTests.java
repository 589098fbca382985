package dev.slipway.api.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.api.call.RateLimits.Standing;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

  private Instant now = Instant.parse("2026-11-28T10:00:15Z");

  private final RateLimits limits = new RateLimits(2, () -> now);

  @Test
  void eachCallerHasAQuotaThatTheNextMinuteRenews() {
    assertThat(limits.take("a")).isEqualTo(new Standing(true, 1, 45));
    assertThat(limits.take("a")).isEqualTo(new Standing(true, 0, 45));
    assertThat(limits.take("a")).isEqualTo(new Standing(false, 0, 45));
    assertThat(limits.take("b").taken()).isTrue();

    now = now.plus(Duration.ofSeconds(45));

    assertThat(limits.take("a")).isEqualTo(new Standing(true, 1, 60));
  }
}
