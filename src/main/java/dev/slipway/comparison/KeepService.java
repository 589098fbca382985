package dev.slipway.comparison;

import dev.slipway.catalogue.Catalogue;
import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.ModificationDetails;
import dev.slipway.catalogue.Stage;
import dev.slipway.comparison.Selection.OwnModification;
import dev.slipway.pathway.Modification;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.scoring.ScoringService;
import dev.slipway.scoring.assembly.ScenarioSheets;
import dev.slipway.scoring.compute.TooBusyException;
import dev.slipway.undo.UndoHandler;
import dev.slipway.undo.UndoKind;
import dev.slipway.undo.UndoRefusedException;
import dev.slipway.undo.UndoStep;
import dev.slipway.undo.Undone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the answer to "does Y change the risk?": in the proposal, or in a new one beside it. What
 * was written on the spot goes into the catalogue, since proposals choose from there.
 */
@Service
public class KeepService implements UndoHandler {

  private final ProposalService proposals;
  private final Catalogue catalogue;
  private final ScenarioSheets sheets;
  private final ScoringService scoring;
  private final TransactionTemplate transaction;

  KeepService(
      ProposalService proposals,
      Catalogue catalogue,
      ScenarioSheets sheets,
      ScoringService scoring,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.catalogue = catalogue;
    this.sheets = sheets;
    this.scoring = scoring;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * The selection joins what the proposal has chosen; scored at once.
   *
   * @throws dev.slipway.proposal.RefusedTransition if other modifications can no longer be chosen
   * @throws ClashException if they cannot be chosen together
   */
  public Kept add(UUID proposalId, Selection selection) {
    return kept(
        proposalId,
        chosen -> {
          List<String> all = new ArrayList<>(chosen);
          all.addAll(selection.slugs());
          return slugs(new Selection(all, selection.own()));
        });
  }

  /**
   * The selection takes the place of what the proposal has chosen; scored at once.
   *
   * @throws dev.slipway.proposal.RefusedTransition if other modifications can no longer be chosen
   * @throws ClashException if the selection cannot be chosen together
   */
  public Kept replace(UUID proposalId, Selection selection) {
    return kept(proposalId, chosen -> slugs(selection));
  }

  @Override
  public UndoKind undoes() {
    return UndoKind.MODIFICATIONS_CHOSEN;
  }

  /** The proposal chooses again what it had chosen, wherever that was changed. */
  @Override
  public void undo(UndoStep step) {
    try {
      proposals.chooseAgain(UUID.fromString(step.subject()), step.version(), step.was());
    } catch (RefusedTransition decided) {
      throw UndoRefusedException.changed();
    }
  }

  /** Scored at once, as after each choice; what was undone stays so if that cannot be done now. */
  @TransactionalEventListener
  public void on(Undone undone) {
    if (undone.step().kind() == undoes()) {
      scored(UUID.fromString(undone.step().subject()));
    }
  }

  /** Why a selection could not be added to what is chosen. */
  @Transactional(readOnly = true)
  public List<Clash> clashes(List<String> chosen, List<Modification> selection) {
    Set<String> selected = selection.stream().map(Modification::id).collect(Collectors.toSet());
    List<Modification> all =
        new ArrayList<>(
            sheets.modifications(
                chosen.stream().filter(slug -> !selected.contains(slug)).toList()));
    all.addAll(selection);
    return Clashes.in(all);
  }

  private Kept kept(UUID proposalId, UnaryOperator<List<String>> choice) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    transaction.executeWithoutResult(
        status -> {
          before.addAll(proposals.find(proposalId).orElseThrow().modifications());
          after.addAll(choice.apply(before));
          proposals.chooseModifications(proposalId, after);
        });
    return new Kept(before, after, scored(proposalId));
  }

  /**
   * A new draft with the selection, beside the old proposal; scored at once unless too much is
   * being computed.
   *
   * @param question what the new draft asks
   * @throws ClashException if the selection cannot be chosen together
   */
  public Copied copy(UUID proposalId, Selection selection, String question) {
    Proposal copy =
        Objects.requireNonNull(
            transaction.execute(
                status -> proposals.copyOf(proposalId, slugs(selection), question)));
    return new Copied(copy.id(), scored(copy.id()));
  }

  /** What was chosen is kept whether or not it can be scored now: the page says which. */
  private boolean scored(UUID proposalId) {
    try {
      scoring.score(proposalId);
      return true;
    } catch (TooBusyException busy) {
      return false;
    }
  }

  /**
   * A draft that was made.
   *
   * @param scored whether it could be scored: not while too much is being computed
   */
  public record Copied(UUID id, boolean scored) {}

  private List<String> slugs(Selection selection) {
    List<Modification> known = new ArrayList<>(sheets.modifications(selection.slugs()));
    List<String> slugs = new ArrayList<>(known.stream().map(Modification::id).toList());
    OwnModification own = selection.own();
    if (own != null) {
      CatalogueEntry added = added(own);
      known.add(added.modification());
      slugs.add(added.slug());
    }
    List<Clash> clashes = Clashes.in(known);
    if (!clashes.isEmpty()) {
      throw new ClashException(clashes);
    }
    return slugs;
  }

  private CatalogueEntry added(OwnModification own) {
    return catalogue.add(
        Slugs.free(own.name(), slug -> catalogue.find(slug).isPresent()),
        new ModificationDetails(own.name(), "", stage(own), own.effects(), Set.of(), "judgement"));
  }

  /** Where its first effect acts. */
  private static Stage stage(OwnModification own) {
    return switch (own.effects().get(0).target()) {
      case COPY_LAG, NOT_SHOWN -> Stage.COPYCATTING;
      case SET_ACCESS, CAP_ACCESS, LEAK_RATE -> Stage.DISTRIBUTION;
      case SAFEGUARD,
          FRICTION,
          COPY_EXPOSURE,
          READINESS_CEILING,
          READINESS_HALF_TIME,
          THREAT_RATE,
          BENEFIT_RATE ->
          Stage.MISUSE;
      default -> Stage.ORIGINATION;
    };
  }
}
