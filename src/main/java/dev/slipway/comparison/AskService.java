package dev.slipway.comparison;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.comparison.Selection.OwnModification;
import dev.slipway.pathway.Comparison;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.assembly.Basis;
import dev.slipway.scoring.assembly.ScenarioSheet;
import dev.slipway.scoring.assembly.ScenarioSheets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers "does Y change the risk?": the proposal without and with Y, on the same draws. */
@Service
public class AskService {

  private final ProposalService proposals;
  private final Catalogue catalogue;
  private final ScenarioSheets sheets;
  private final ScenarioRunner runner;
  private final TransactionTemplate reading;

  AskService(
      ProposalService proposals,
      Catalogue catalogue,
      ScenarioSheets sheets,
      ScenarioRunner runner,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.sheets = sheets;
    this.runner = runner;
    this.reading = new TransactionTemplate(transactions);
    this.reading.setReadOnly(true);
  }

  /**
   * Answers for a proposal. Keeps nothing.
   *
   * @throws NoSuchElementException if there is no such proposal
   */
  public Asked ask(UUID proposalId, Selection selection) {
    return ask(proposalId, selection, false);
  }

  /**
   * Likewise.
   *
   * @param fromFirstStep whether the window is counted from each plan's first step, not from the
   *     decision
   */
  public Asked ask(UUID proposalId, Selection selection, boolean fromFirstStep) {
    return ask(proposalId, selection, fromFirstStep, null);
  }

  /**
   * Likewise, taken apart for pictures.
   *
   * @param order in which modifications are added, as far as it is known
   */
  public Asked ask(
      UUID proposalId, Selection selection, boolean fromFirstStep, @Nullable List<String> order) {
    Prepared prepared =
        Objects.requireNonNull(reading.execute(status -> prepare(proposalId, selection)));
    List<String> ids = prepared.chosen().stream().map(Modification::id).toList();
    List<Asked.ByBasis> answers = new ArrayList<>();
    prepared
        .sheets()
        .forEach(
            (basis, sheet) ->
                answers.add(
                    new Asked.ByBasis(
                        basis,
                        compare(sheet.scenario(), Set.copyOf(ids), fromFirstStep),
                        order == null
                            ? null
                            : runner.waterfall(
                                sheet.scenario(), ordered(ids, order), fromFirstStep),
                        sheet.dropped())));
    return new Asked(prepared.chosen(), prepared.clashes(), answers);
  }

  /** In that order, and what it does not name behind. */
  private static List<String> ordered(List<String> ids, List<String> order) {
    return ids.stream()
        .sorted(
            Comparator.comparingInt(id -> order.contains(id) ? order.indexOf(id) : order.size()))
        .toList();
  }

  private Comparison compare(Scenario scenario, Set<String> ids, boolean fromFirstStep) {
    return fromFirstStep
        ? runner.compareFromFirstStep(scenario, ids)
        : runner.compare(scenario, ids);
  }

  private Prepared prepare(UUID proposalId, Selection selection) {
    Proposal proposal = proposals.find(proposalId).orElseThrow();
    List<Modification> chosen = chosen(selection);
    List<Clash> clashes = Clashes.in(chosen);
    Map<Basis, ScenarioSheet> prepared = new LinkedHashMap<>();
    if (clashes.isEmpty() && !chosen.isEmpty()) {
      for (Basis basis : sheets.bases(proposal)) {
        prepared.put(basis, sheets.sheetOf(proposal, basis, chosen));
      }
    }
    return new Prepared(chosen, clashes, prepared);
  }

  private List<Modification> chosen(Selection selection) {
    List<Modification> chosen = new ArrayList<>(sheets.modifications(selection.slugs()));
    OwnModification own = selection.own();
    if (own != null) {
      // The slug that it would get if kept, so that keeping it does not change a digit.
      String slug = Slugs.free(own.name(), taken -> catalogue.find(taken).isPresent());
      chosen.add(new Modification(slug, own.effects(), Set.of()));
    }
    return chosen;
  }

  private record Prepared(
      List<Modification> chosen, List<Clash> clashes, Map<Basis, ScenarioSheet> sheets) {}
}
