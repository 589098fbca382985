package dev.slipway.desk.web.since;

import dev.slipway.audit.Change;
import dev.slipway.decision.Decision;
import dev.slipway.desk.web.compare.InputTable;
import dev.slipway.form.Choice;
import dev.slipway.gate.Happened;
import dev.slipway.review.ReviewReason;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.scoring.ScoreBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a decision.
 *
 * @param reasons why it should be looked at again
 * @param happened what was recorded about the model since
 * @param inputs what the score rests on where that differs; null where it can no longer be scored
 * @param models for which a new proposal can be begun: this one first, then later versions
 * @param begins whether the reader may begin one
 * @param confirms whether the reader may say that the decision stands
 */
record SincePage(
    UUID id,
    String question,
    Decision decision,
    int horizon,
    List<ReviewReason> reasons,
    List<Happened> happened,
    InputTable.@Nullable Differing inputs,
    List<EvidenceLine> evidence,
    Carried carried,
    Scores scores,
    Limits limits,
    List<Choice> models,
    boolean begins,
    boolean confirms) {

  /** What became of an entry, for {@code since.evidence.*}. */
  enum EvidenceFate {
    ADDED,
    WITHDRAWN,
    EXPIRED
  }

  /**
   * An entry of evidence of which something has become.
   *
   * @param kind for {@code evidence.kind.*}
   */
  record EvidenceLine(
      String kind, String result, EvidenceFate fate, LocalDate day, boolean needed) {}

  /** How many entries a new proposal would start with, and how many of them are stale. */
  record Carried(int entries, int stale) {}

  /**
   * The score that was decided on, and the newest on the same answers.
   *
   * @param newest null where there is none but the first
   * @param outdated whether what the newest rests on has changed
   */
  record Scores(Scored decided, @Nullable Scored newest, boolean outdated) {}

  /** One score. */
  record Scored(UUID id, Instant at, ScoreBrief brief) {}

  /**
   * The board’s limits.
   *
   * @param rule what they say of the newest score now
   * @param version of the policy in force
   * @param changes of the policy since, in words
   */
  record Limits(BoardVerdict rule, int version, List<Change> changes) {}
}
