package dev.slipway.proposal.web.life;

import dev.slipway.form.Fields;
import dev.slipway.form.WebAddress;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.OutcomeReportKind;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Turns what was typed of a happening into an observation. */
final class OutcomeReportAdapter {

  private static final int LONGEST_TEXT = 10_000;
  private static final int LONGEST_SOURCE = 2_000;

  private OutcomeReportAdapter() {}

  /**
   * The observation typed, or nothing with the faults in {@code errors}.
   *
   * @param decision the day of decision, before which nothing follows from it
   * @param today after which nothing has happened yet
   */
  static Optional<Observation> read(
      OutcomeReportForm form, LocalDate decision, LocalDate today, Errors errors) {
    Fields fields = new Fields(errors);
    OutcomeReportKind kind =
        fields.level(
            "kind", form.kind(), OutcomeReportKind.class, "proposal.refused.happening.kind");
    LocalDate on = fields.date("on", form.on(), "proposal.refused.happening.on");
    if (on != null && on.isBefore(decision)) {
      fields.refuse("on", "proposal.refused.happening.before", decision.toString());
    } else if (on != null && on.isAfter(today)) {
      fields.refuse("on", "proposal.refused.happening.after", today.toString());
    }
    String what =
        fields.required("what", form.what(), LONGEST_TEXT, "proposal.refused.happening.what");
    String source =
        fields.required(
            "source", form.source(), LONGEST_SOURCE, "proposal.refused.happening.source");
    if (!source.isEmpty() && fields.clean() && !WebAddress.isOne(source)) {
      fields.refuse("source", "proposal.refused.happening.source");
    }
    return fields.clean() && kind != null && on != null
        ? Optional.of(new Observation(kind, on, what, source))
        : Optional.empty();
  }
}
