package dev.slipway.comparison.sidebyside;

import dev.slipway.comparison.sidebyside.Compared.Entry;
import dev.slipway.comparison.sidebyside.Compared.Pair;
import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.SideBySide;
import dev.slipway.pathway.delay.Delays;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.ScenarioSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares proposals. Changes no stored score: what it finds is kept in the database for a while,
 * under a hash of everything that it depends on, so that a page that shows it computes nothing.
 */
@Service
public class SideBySideService {

  private final ProposalService proposals;
  private final ScenarioSheets sheets;
  private final ScenarioRunner runner;
  private final ComparedStore store;

  SideBySideService(
      ProposalService proposals,
      ScenarioSheets sheets,
      ScenarioRunner runner,
      ComparedStore store) {
    this.proposals = proposals;
    this.sheets = sheets;
    this.runner = runner;
    this.store = store;
  }

  /** Puts proposals in line; unknown ones are left out. */
  @Transactional(readOnly = true)
  public ComparisonRequest lineup(List<UUID> ids, ComparisonSettings terms) {
    List<Proposal> found =
        ids.stream().distinct().map(proposals::find).flatMap(Optional::stream).toList();
    int horizon =
        terms.horizonMonths() != null
            ? terms.horizonMonths()
            : found.stream().mapToInt(Proposal::horizonMonths).min().orElse(1);
    return ComparisonRequest.of(
        found.stream().map(proposal -> line(proposal, horizon, terms)).toList(), horizon);
  }

  /** What was found for this line-up, if it is still kept. */
  public Optional<Compared> kept(ComparisonRequest lineup) {
    return store.find(lineup.key());
  }

  /**
   * Works the comparison out, and keeps it for a while.
   *
   * @throws IllegalArgumentException unless there are two to six proposals
   * @throws dev.slipway.scoring.compute.TooBusyException if too many wait for theirs already
   */
  public Compared compare(ComparisonRequest lineup) {
    int count = lineup.lines().size();
    if (count < ComparisonRequest.FEWEST || count > ComparisonRequest.MOST) {
      throw new IllegalArgumentException("a comparison of " + count);
    }
    Optional<Compared> known = store.find(lineup.key());
    if (known.isPresent()) {
      return known.get();
    }
    Compared compared = compared(lineup, runner.sideBySide(lineup.plans()));
    store.keep(lineup.key(), compared);
    return compared;
  }

  private ComparisonPlan line(Proposal proposal, int horizon, ComparisonSettings terms) {
    List<Modification> chosen = sheets.modifications(proposal.modifications());
    boolean clashing = !Conflicts.in(chosen).isEmpty() || Conflicts.excluding(chosen);
    // What a proposal's own page shows first is compared, unless claims are asked for.
    Basis shown = terms.basis() == Basis.CLAIMS ? Basis.CLAIMS : sheets.bases(proposal).get(0);
    ScenarioSheet sheet = sheets.sheetOf(proposal, shown, clashing ? List.of() : chosen);
    Scenario within = sheet.scenario().withHorizon(horizon);
    Scenario seeded = terms.seed() == null ? within : within.withSeed(terms.seed());
    return new ComparisonPlan(
        proposal.id(),
        proposal.modelId(),
        window(seeded, terms),
        window(seeded.plain(), terms),
        clashing,
        shown,
        sheet.inputs());
  }

  private static Scenario window(Scenario scenario, ComparisonSettings terms) {
    return terms.fromFirstStep()
        ? Delays.fromFirstStep(scenario, scenario.modifications())
        : scenario;
  }

  private static Compared compared(ComparisonRequest lineup, SideBySide found) {
    List<ComparisonPlan> lines = lineup.lines();
    List<Entry> entries = new ArrayList<>();
    List<Pair> pairs = new ArrayList<>();
    int plain = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      boolean modified = lines.get(i).modified();
      entries.add(
          new Entry(found.plans().get(i), modified ? found.plans().get(plain).assessment() : null));
      plain += modified ? 1 : 0;
      for (int j = i + 1; j < lines.size(); j++) {
        if (lines.get(i).modelId().equals(lines.get(j).modelId())) {
          pairs.add(new Pair(i, j, found.changes().get(i).get(j)));
        }
      }
    }
    return new Compared(entries, pairs);
  }
}
