package dev.slipway.desk.web.home;

import dev.slipway.desk.row.DeskRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page that people come in by.
 *
 * @param newest the proposals with the latest day of decision
 * @param chart null as long as nothing has been scored
 */
record HomePage(List<DeskRow> newest, List<Waiting> waiting, @Nullable FieldView chart) {

  /** Whether there is no proposal at all. */
  public boolean none() {
    return newest.isEmpty();
  }

  /**
   * Proposals that wait for the same thing.
   *
   * @param key of what they wait for
   * @param more whether there are more than are named
   * @param query the list that names them all
   */
  record Waiting(String key, List<DeskRow> rows, boolean more, String query) {}
}
