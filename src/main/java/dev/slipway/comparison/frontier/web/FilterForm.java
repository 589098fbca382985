package dev.slipway.comparison.frontier.web;

import dev.slipway.pathway.frontier.SubsetScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which combinations are wanted.
 *
 * @param must slugs of what each must contain
 * @param without slugs of what none may contain
 * @param most of how many modifications at most, as typed; anything but a number is no limit
 * @param at the combination that is looked at
 */
record FilterForm(List<String> must, List<String> without, String most, String at) {

  FilterForm(
      @Nullable List<String> must,
      @Nullable List<String> without,
      @Nullable String most,
      @Nullable String at) {
    this.must = must == null ? List.of() : List.copyOf(must);
    this.without = without == null ? List.of() : List.copyOf(without);
    this.most = most == null ? "" : most;
    this.at = at == null ? "" : at;
  }

  boolean leaves(SubsetScore subset) {
    List<String> ids = subset.modifications();
    return ids.size() <= limit()
        && ids.containsAll(must)
        && without.stream().noneMatch(ids::contains);
  }

  /** Whether it keeps anything out. */
  public boolean filtering() {
    return !must.isEmpty() || !without.isEmpty() || limit() < Integer.MAX_VALUE;
  }

  private int limit() {
    String typed = most.strip();
    return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
  }
}
