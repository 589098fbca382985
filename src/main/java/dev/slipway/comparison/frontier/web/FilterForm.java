package dev.slipway.comparison.frontier.web;

import dev.slipway.pathway.frontier.SubsetScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which combinations are wanted.
 *
 * @param must slugs of what each must contain
 * @param not slugs of what none may contain
 * @param most of how many modifications at most, as typed; anything but a number is no limit
 * @param at the combination that is looked at
 */
record FilterForm(List<String> must, List<String> not, String most, String at) {

  FilterForm(
      @Nullable List<String> must,
      @Nullable List<String> not,
      @Nullable String most,
      @Nullable String at) {
    this.must = must == null ? List.of() : List.copyOf(must);
    this.not = not == null ? List.of() : List.copyOf(not);
    this.most = most == null ? "" : most;
    this.at = at == null ? "" : at;
  }

  boolean leaves(SubsetScore subset) {
    List<String> ids = subset.modifications();
    return ids.size() <= limit() && ids.containsAll(must) && not.stream().noneMatch(ids::contains);
  }

  /** Whether it keeps anything out. */
  public boolean filtering() {
    return !must.isEmpty() || !not.isEmpty() || limit() < Integer.MAX_VALUE;
  }

  private int limit() {
    String typed = most.strip();
    return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
  }
}
