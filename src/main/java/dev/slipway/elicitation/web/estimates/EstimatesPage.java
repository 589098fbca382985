package dev.slipway.elicitation.web.estimates;

import dev.slipway.elicitation.web.HeadView;
import dev.slipway.elicitation.web.result.ResultsView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a proposal's estimates.
 *
 * @param rounds none as long as nobody was asked
 * @param mine what the reader is asked in a round that is open, or null
 * @param results the answers of the rounds that are over, or null
 * @param may what the reader may do now
 */
public record EstimatesPage(
    HeadView head,
    List<RoundView> rounds,
    List<SeatView> seats,
    @Nullable MineView mine,
    @Nullable ResultsView results,
    May may) {

  /** The present round or the last one; null as long as nobody was asked. */
  public @Nullable RoundView round() {
    return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
  }

  public long finished() {
    return seats.stream().filter(SeatView::finished).count();
  }

  /** Whether every reviewer who may said that this is all. */
  public boolean allFinished() {
    return seats.stream().allMatch(seat -> seat.finished() || seat.recused());
  }

  /** What somebody may do. */
  record May(boolean open, boolean close, boolean again, boolean end, boolean rule, boolean talk) {}
}
