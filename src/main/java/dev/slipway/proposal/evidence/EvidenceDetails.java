package dev.slipway.proposal.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * What an entry says.
 *
 * @param result what was found, in words
 * @param by who made it; for {@link EvidenceKind#RISK_OWNER} who the owner is
 * @param link where it can be read, empty if nowhere
 * @param questions keys of the rubric's questions that it supports
 * @param steps of the framework that it speaks to
 */
public record EvidenceDetails(
    EvidenceKind kind,
    String result,
    LocalDate on,
    String by,
    String link,
    Particulars particulars,
    List<String> questions,
    List<FrameworkStep> steps) {

  public EvidenceDetails {
    questions = questions.stream().distinct().toList();
    steps = steps.stream().distinct().sorted().toList();
    require(!result.isBlank(), "a result");
    require(!by.isBlank(), "somebody who made it");
    require(particulars.fit(kind), "the particulars of its kind and no others");
  }

  private static void require(boolean met, String what) {
    if (!met) {
      throw new IllegalArgumentException("Evidence needs " + what);
    }
  }
}
