package dev.slipway.proposal.evidence;

import dev.slipway.pathway.question.Question;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param result what was found, in words
 * @param by who made it; for {@link EvidenceKind#RISK_OWNER} who the owner is
 * @param link where it can be read, empty if nowhere
 * @param questions of the rubric that it supports
 * @param steps of the framework that it speaks to
 * @param measurement what it says in numbers; null for words alone
 */
public record EvidenceDetails(
    EvidenceKind kind,
    String result,
    LocalDate on,
    String by,
    String link,
    Particulars particulars,
    List<Question> questions,
    List<FrameworkStep> steps,
    @Nullable Measurement measurement) {

  public EvidenceDetails {
    questions = questions.stream().distinct().toList();
    steps = steps.stream().distinct().sorted().toList();
    require(!result.isBlank(), "a result");
    require(!by.isBlank(), "somebody who made it");
    require(particulars.fit(kind), "the particulars of its kind and no others");
  }

  /** Words alone. */
  public EvidenceDetails(
      EvidenceKind kind,
      String result,
      LocalDate on,
      String by,
      String link,
      Particulars particulars,
      List<Question> questions,
      List<FrameworkStep> steps) {
    this(kind, result, on, by, link, particulars, questions, steps, null);
  }

  /** The day after which what was measured is stale; null for words alone. */
  public @Nullable LocalDate validUntil() {
    return measurement == null ? null : on.plusMonths(measurement.validMonths());
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException("Evidence needs " + what);
    }
  }
}
