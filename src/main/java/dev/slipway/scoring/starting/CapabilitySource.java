package dev.slipway.scoring.starting;

import dev.slipway.pathway.question.Question;
import dev.slipway.profile.DerivedCapability;
import dev.slipway.profile.ModelProfile;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.assembly.Input;
import dev.slipway.scoring.assembly.ProfileInputs;
import dev.slipway.stats.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Derives a model's capability as a proposal of today would take it. */
@Component
class CapabilitySource implements DerivedCapability.Source {

  private final Rubrics rubrics;
  private final Clock clock;

  CapabilitySource(Rubrics rubrics, Clock clock) {
    this.rubrics = rubrics;
    this.clock = clock;
  }

  @Override
  public Optional<DerivedCapability> of(ModelProfile profile) {
    Rubric rubric = rubrics.current();
    return rubric.asked(Question.CAPABILITY).isPresent()
        ? Optional.of(
            derived(new ProfileInputs(profile, rubric, LocalDate.now(clock)).derivedCapability()))
        : Optional.empty();
  }

  private static DerivedCapability derived(Input input) {
    Quantity answer = Objects.requireNonNull(input.quantity());
    double low = answer instanceof Quantity.Percentiles three ? three.p05() : answer.p50();
    double high = answer instanceof Quantity.Percentiles three ? three.p95() : answer.p50();
    return new DerivedCapability(
        low, answer.p50(), high, Objects.requireNonNull(input.basisKey()), input.basisArgs());
  }
}
