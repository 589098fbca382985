package dev.slipway.decision.rubric.outcome;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.QuantityForm;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.Range;
import dev.slipway.profile.modality.Modality;
import dev.slipway.rubric.edition.Outcome;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads a threat or a benefit as typed. */
final class OutcomeReading {

  static final int LONGEST_NAME = 200;
  static final int LONGEST_TEXT = 2_000;

  private final OutcomeForm typed;
  private final Side side;
  private final Fields fields;

  private OutcomeReading(OutcomeForm typed, Side side, Errors errors) {
    this.typed = typed;
    this.side = side;
    this.fields = new Fields(errors);
  }

  /** What was typed, or nothing with the faults in {@code errors}. */
  static Optional<Outcome> read(OutcomeForm typed, Side side, String id, Errors errors) {
    return new OutcomeReading(typed, side, errors).read(id);
  }

  private Optional<Outcome> read(String id) {
    String name =
        fields.required("name", typed.name(), LONGEST_NAME, "rubric.outcome.refused.name");
    String description =
        fields.required(
            "description", typed.description(), LONGEST_TEXT, "rubric.outcome.refused.description");
    ThreatKind kind =
        side == Side.BENEFIT
            ? null
            : fields.level("kind", typed.kind(), ThreatKind.class, "rubric.outcome.refused.kind");
    boolean chain = side == Side.THREAT && !typed.steps().isEmpty();
    Quantity rate = chain ? null : rate();
    List<Outcome.Step> steps = chain ? new StepReading(fields).read(typed.steps()) : List.of();
    String basis =
        chain ? "" : fields.required("basis", typed.basis(), LONGEST_TEXT, "rubric.refused.basis");
    String source = chain ? "" : fields.text("source", typed.source(), LONGEST_TEXT);
    return fields.clean()
        ? Optional.of(
            new Outcome(
                id,
                name,
                description,
                kind,
                typed.relative().equals("true"),
                typed.breadth().equals("true"),
                modalities(),
                rate,
                steps,
                basis,
                source))
        : Optional.empty();
  }

  private Set<String> modalities() {
    return Arrays.stream(Modality.values())
        .map(Modality::name)
        .filter(typed.suggestedFor()::contains)
        .collect(Collectors.toSet());
  }

  private @Nullable Quantity rate() {
    Question asked = side == Side.THREAT ? Question.threatRate("") : Question.benefitRate("");
    return quantity("rate", typed.rate(), asked, fields);
  }

  static @Nullable Quantity quantity(
      String path, QuantityForm typed, Question asked, Fields fields) {
    Range range = asked.range();
    return QuantityField.of(
            path, range.kind(), asked.unit().code(), range.lowest(), range.highest())
        .read(typed, fields);
  }
}
