package dev.slipway.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody has typed in a form and not saved.
 *
 * @param basis the version of the thing that was on the page when the typing began; empty for one
 *     that is not saved yet
 * @param fields what was typed, by the field's name; fields that were not touched are left out
 * @param rows names of the lists whose rows are all in {@code fields}
 */
public record Draft(
    FormAddress form,
    String title,
    String basis,
    long revision,
    Instant typedAt,
    Map<String, List<String>> fields,
    Set<String> rows) {

  public Draft {
    fields = Map.copyOf(fields);
    rows = Set.copyOf(rows);
  }
}
