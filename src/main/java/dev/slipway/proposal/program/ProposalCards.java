package dev.slipway.proposal.program;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.Transition;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and changes proposals for programs. Every change goes through the service and the rules
 * that the pages use. The version that a change takes is the one that was looked at, or null for
 * whichever stands.
 */
@Service
@Transactional
public class ProposalCards {

  private static final String MODIFICATIONS = "modifications";

  private final ProposalService proposals;
  private final ProposalFields fields;
  private final HappeningFields happenings;

  ProposalCards(ProposalService proposals, ProposalFields fields, HappeningFields happenings) {
    this.proposals = proposals;
    this.fields = fields;
    this.happenings = happenings;
  }

  @Transactional(readOnly = true)
  public Optional<ProposalCard> find(UUID id) {
    return proposals.find(id).map(ProposalCard::of);
  }

  /**
   * For what belongs to a proposal.
   *
   * @throws NoSuchElementException if there is no such proposal
   */
  @Transactional(readOnly = true)
  public void mustExist(UUID id) {
    existing(id);
  }

  /**
   * A new draft.
   *
   * @throws RefusedFieldsException if the fields do not do
   */
  public ProposalCard create(Map<String, List<String>> given) {
    return ProposalCard.of(proposals.create(fields.begin(given).required()));
  }

  /**
   * Replaces parts of what a draft asks.
   *
   * @throws RefusedFieldsException if the fields do not do
   */
  public ProposalCard change(UUID id, @Nullable Integer seen, Map<String, List<String>> given) {
    Proposal stands = existing(id);
    stands.requireChangeable();
    ProposalDetails details = fields.change(stands, given).required();
    return ProposalCard.of(proposals.change(id, seen == null ? stands.version() : seen, details));
  }

  /**
   * Chooses other modifications for a draft or a proposal before the board. Only what is wrong with
   * them counts: the rest may rest on a rubric of its time.
   *
   * @throws RefusedFieldsException if they cannot be chosen, or not together
   */
  public ProposalCard choose(UUID id, @Nullable Integer seen, List<String> slugs) {
    List<FieldRefusal> refusals =
        fields.change(existing(id), Map.of(MODIFICATIONS, slugs)).refusals().stream()
            .filter(each -> each.field().startsWith(MODIFICATIONS))
            .toList();
    if (!refusals.isEmpty()) {
      throw new RefusedFieldsException(refusals);
    }
    List<String> chosen = slugs.stream().distinct().toList();
    return ProposalCard.of(proposals.chooseModifications(id, seen, chosen));
  }

  /** Takes a step of a proposal's life. */
  public ProposalCard move(UUID id, @Nullable Integer seen, Transition transition) {
    return ProposalCard.of(proposals.move(id, seen, transition));
  }

  /**
   * Adds what happened after the decision.
   *
   * @throws RefusedFieldsException if the fields do not do
   */
  public ProposalCard record(UUID id, Map<String, List<String>> given) {
    Proposal stands = existing(id);
    stands.requireHappenings();
    return ProposalCard.of(
        proposals.recordHappening(id, happenings.read(stands, given).required()));
  }

  private Proposal existing(UUID id) {
    return proposals
        .find(id)
        .orElseThrow(() -> new NoSuchElementException("No proposal with the id " + id));
  }
}
