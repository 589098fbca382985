package dev.slipway.api.proposal;

import dev.slipway.desk.row.DeskRow;
import dev.slipway.rubric.BoardVerdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param access the widest level that the plan asks for; null where nothing is planned
 * @param score the newest in short; null where there is none, or none to be shown
 */
record ProposalRow(
    UUID id,
    String question,
    ModelName model,
    String state,
    @Nullable String access,
    LocalDate decisionDate,
    int horizonMonths,
    @Nullable Brief score,
    boolean reviewed,
    String begunBy,
    Instant changedAt) {

  /** Which model it is about. */
  record ModelName(UUID id, String name) {}

  /** A score in short; {@code added} is what the release adds. */
  record Brief(
      DeskRow.Spread bad,
      DeskRow.Spread good,
      DeskRow.Spread badAdded,
      DeskRow.Spread goodAdded,
      BoardVerdict rule,
      boolean outdated) {

    private static @Nullable Brief of(DeskRow row) {
      DeskRow.Headline headline = row.headline();
      return headline == null
          ? null
          : new Brief(
              headline.bad(),
              headline.good(),
              headline.badAdded(),
              headline.goodAdded(),
              headline.rule(),
              row.outdated());
    }
  }

  static ProposalRow of(DeskRow row) {
    return new ProposalRow(
        row.proposalId(),
        row.question(),
        new ModelName(row.modelId(), row.modelName()),
        row.state(),
        row.access(),
        row.decisionDate(),
        row.horizonMonths(),
        Brief.of(row),
        row.reviewed(),
        row.begunBy(),
        row.changedAt());
  }
}
