package dev.slipway.comparison.sidebyside;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.SideBySide.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison found.
 *
 * @param entries in the order of the proposals
 * @param changes between any two of one model, the earlier as before
 */
public record Compared(List<Entry> entries, List<Pair> changes) {

  public Compared {
    entries = List.copyOf(entries);
    changes = List.copyOf(changes);
  }

  /**
   * One proposal.
   *
   * @param plan with the modifications that it has chosen
   * @param plain without them; null where it has none
   */
  public record Entry(Plan plan, @Nullable Assessment plain) {}

  /**
   * What changes from one proposal to another, on the same draws.
   *
   * @param from place of the one among the entries, from 0
   * @param to place of the other
   */
  public record Pair(int from, int to, Change change) {}
}
