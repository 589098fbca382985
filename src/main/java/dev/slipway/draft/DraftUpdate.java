package dev.slipway.draft;

import java.util.Map;
import java.util.Set;

/**
 * What a page sends while somebody types.
 *
 * @param title what to call the form in a list
 * @param basis the version of the thing that is on the page
 * @param seen the revision of the draft that the page has seen; 0 for none
 * @param typed the fields typed since the page last sent; of a list with rows, all fields of it
 * @param rows names of the lists of which all fields were sent
 */
public record DraftUpdate(
    FormAddress form,
    String title,
    String basis,
    long seen,
    Map<String, Typing> typed,
    Set<String> rows) {

  public DraftUpdate {
    typed = Map.copyOf(typed);
    rows = Set.copyOf(rows);
  }

  boolean isEmpty() {
    return typed.isEmpty() && rows.isEmpty();
  }
}
