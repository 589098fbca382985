package dev.slipway.desk.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.audit.Trail;
import dev.slipway.desk.CountedStatements;
import dev.slipway.proposal.ProposalService;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Has every test of the whole application hold what is kept against what would be read now. */
@TestConfiguration
public class CheckedReadings {

  @Bean
  @Primary
  KeptReadings checked(Trail trail, ProposalService proposals, Clock clock) {
    return new Checking(trail, proposals, clock);
  }

  private static final class Checking extends KeptReadings {

    private final Trail trail;

    Checking(Trail trail, ProposalService proposals, Clock clock) {
      super(trail, proposals, clock, 64);
      this.trail = trail;
    }

    @Override
    <T> Optional<T> of(UUID proposalId, Object asked, Supplier<Optional<T>> reading) {
      var before = trail.recordedHead();
      AtomicBoolean read = new AtomicBoolean();
      Optional<T> given =
          super.of(
              proposalId,
              asked,
              () -> {
                read.set(true);
                return reading.get();
              });
      if (!read.get() && !CountedStatements.counting()) {
        Optional<T> now = reading.get();
        if (trail.recordedHead().equals(before)) {
          assertThat(given).isEqualTo(now);
        }
      }
      return given;
    }
  }
}
