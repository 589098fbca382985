package dev.slipway.desk.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one kind.
 *
 * @param kind for {@code search.kind.*}
 * @param hits the first few
 * @param all where the rest is listed; null where nothing is left out
 */
record SearchResults(String kind, List<Hit> hits, @Nullable String all) {

  /** How many of a kind are shown. */
  static final int MOST = 10;

  /** One thing that was found, and a few words that tell it from others of the same name. */
  record Hit(String href, String title, String note) {}

  SearchResults {
    hits = List.copyOf(hits);
  }

  /** The first few of these; the address stands for the rest, if there is any. */
  static SearchResults of(String kind, List<Hit> hits, String all) {
    boolean more = hits.size() > MOST;
    return new SearchResults(kind, more ? hits.subList(0, MOST) : hits, more ? all : null);
  }
}
