package dev.slipway.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answer to what a page sent.
 *
 * @param revision the revision that the page has seen now
 * @param changed what other tabs have typed since the revision that the page had seen
 * @param rows names of the lists in which other tabs have added or removed rows
 */
public record DraftAck(
    long revision, Instant at, Map<String, List<String>> changed, Set<String> rows) {

  public DraftAck {
    changed = Map.copyOf(changed);
    rows = Set.copyOf(rows);
  }
}
