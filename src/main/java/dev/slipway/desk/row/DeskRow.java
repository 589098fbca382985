package dev.slipway.desk.row;

import dev.slipway.account.CurrentPerson;
import dev.slipway.pathway.verdict.Amount;
import dev.slipway.profile.modality.Modality;
import dev.slipway.rubric.BoardVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a proposal.
 *
 * @param flow what its model takes and produces, as {@link #input} and {@link #output} write it
 * @param access the widest level that the plan asks for; null where nothing is planned
 * @param headline of the newest score, by reviewers where they have answered, else by the rubric;
 *     null as long as there is none
 * @param outdated whether something that the newest scores rest on has changed
 * @param reviewed whether enough reviewers have answered for a verdict
 * @param changedAt when something was last done to the proposal
 */
public record DeskRow(
    UUID proposalId,
    String question,
    UUID modelId,
    String modelName,
    SortedSet<String> flow,
    @Nullable String access,
    String state,
    LocalDate decisionDate,
    int horizonMonths,
    String outcomeScale,
    @Nullable Headline headline,
    boolean outdated,
    boolean reviewed,
    String begunBy,
    Instant changedAt) {

  /** Counts changes of what is kept; a row of another layout is made anew at start. */
  static final int LAYOUT = 2;

  /** Something that a model takes. */
  public static String input(Modality modality) {
    return "IN_" + modality;
  }

  /** Something that it produces. */
  public static String output(Modality modality) {
    return "OUT_" + modality;
  }

  /**
   * By hand, as {@link #hashCode}: pages look for rows among those that they wrote before, and what
   * the compiler makes for fifteen components was a twelfth of the list's time.
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DeskRow row
        && proposalId.equals(row.proposalId)
        && changedAt.equals(row.changedAt)
        && question.equals(row.question)
        && modelId.equals(row.modelId)
        && modelName.equals(row.modelName)
        && flow.equals(row.flow)
        && Objects.equals(access, row.access)
        && state.equals(row.state)
        && decisionDate.equals(row.decisionDate)
        && horizonMonths == row.horizonMonths
        && outcomeScale.equals(row.outcomeScale)
        && Objects.equals(headline, row.headline)
        && outdated == row.outdated
        && reviewed == row.reviewed
        && begunBy.equals(row.begunBy);
  }

  @Override
  public int hashCode() {
    return 31 * proposalId.hashCode() + changedAt.hashCode();
  }

  /** Whether Slipway itself brought it in, as it does those of the demonstration alone. */
  public boolean demonstration() {
    return begunBy.equals(CurrentPerson.SLIPWAY_ITSELF);
  }

  /** A likelihood, or a change of one, with the interval that holds it nine times in ten. */
  public record Spread(double mean, double p05, double p95) {}

  /**
   * What a score says in short.
   *
   * @param badAdded as proposed minus as today
   */
  public record Headline(
      Spread bad, Spread good, Spread badAdded, Spread goodAdded, BoardVerdict rule) {

    /** What the release adds to the likelihood of an extremely bad outcome. */
    public Amount addsBad() {
      return amount(bad, badAdded);
    }

    /** Likewise of an extremely good one. */
    public Amount addsGood() {
      return amount(good, goodAdded);
    }

    private static Amount amount(Spread whole, Spread added) {
      return Amount.of(added.mean(), added.p05(), added.p95(), whole.mean() - added.mean());
    }
  }
}
