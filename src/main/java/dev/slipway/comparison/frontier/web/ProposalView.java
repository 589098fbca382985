package dev.slipway.comparison.frontier.web;

import dev.slipway.comparison.frontier.web.ResultView.PointView;
import dev.slipway.proposal.Proposal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the page says of the proposal.
 *
 * @param chosen names of the modifications that it has chosen, by their slugs
 * @param mayChoose whether others may be chosen for it: until it is withdrawn
 */
record ProposalView(
    UUID id, String question, int horizonMonths, Map<String, String> chosen, boolean mayChoose) {

  ProposalView {
    chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
  }

  static ProposalView of(Proposal proposal, Map<String, String> names) {
    Map<String, String> chosen = new LinkedHashMap<>();
    proposal.modifications().forEach(slug -> chosen.put(slug, names.getOrDefault(slug, slug)));
    return new ProposalView(
        proposal.id(), proposal.question(), proposal.horizonMonths(), chosen, proposal.mayChoose());
  }

  /** Whether it has chosen just these. */
  public boolean has(List<String> slugs) {
    return chosen.keySet().equals(Set.copyOf(slugs));
  }

  /** Names of what it would choose besides. */
  public List<String> adds(PointView point) {
    return IntStream.range(0, point.ids().size())
        .filter(i -> !chosen.containsKey(point.ids().get(i)))
        .mapToObj(point.names()::get)
        .toList();
  }

  /** Names of what it would choose no longer. */
  public List<String> drops(PointView point) {
    return chosen.entrySet().stream()
        .filter(each -> !point.ids().contains(each.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
