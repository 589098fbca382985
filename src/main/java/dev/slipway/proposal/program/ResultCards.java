package dev.slipway.proposal.program;

import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceService;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.proposal.evidence.imported.NewResult;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results from a model’s documents for programs, by the service and the rules of the pages. */
@Service
@Transactional
public class ResultCards {

  private final ImportedResults results;
  private final EvidenceService evidence;
  private final ResultFields fields;
  private final ProposalService proposals;
  private final ProfileService profiles;

  ResultCards(
      ImportedResults results,
      EvidenceService evidence,
      ResultFields fields,
      ProposalService proposals,
      ProfileService profiles) {
    this.results = results;
    this.evidence = evidence;
    this.fields = fields;
    this.proposals = proposals;
    this.profiles = profiles;
  }

  /** Keeps results with a model, and offers them to its proposals from then on. */
  public void accept(UUID modelId, List<NewResult> read) {
    profiles.acceptDocuments(modelId, List.of(results.accept(read)));
  }

  /** What a proposal has neither taken nor set aside. */
  @Transactional(readOnly = true)
  public List<ResultCard> offered(UUID proposalId) {
    Proposal proposal = proposal(proposalId);
    return results.offered(proposal).stream().map(each -> fields.card(proposal, each)).toList();
  }

  /**
   * Makes an entry of evidence of a result.
   *
   * @param given in place of what is filled in
   * @param words whether it says nothing in numbers
   * @throws NoSuchElementException if it is not offered
   * @throws RefusedFieldsException if the fields do not do
   */
  public EvidenceCard confirm(
      UUID proposalId, UUID id, Map<String, List<String>> given, boolean words) {
    Proposal proposal = open(proposalId);
    ImportedResult result = offered(proposal, id);
    EvidenceDetails details = fields.begin(proposal, result, given, words).required();
    UUID entry = results.confirm(proposal, result, details, null);
    return evidence.find(proposalId, entry).map(EvidenceCard::of).orElseThrow();
  }

  /** Does not offer a result again, likewise. */
  public void setAside(UUID proposalId, UUID id) {
    Proposal proposal = open(proposalId);
    results.setAside(proposal, offered(proposal, id));
  }

  private ImportedResult offered(Proposal proposal, UUID id) {
    return results
        .find(proposal, id)
        .orElseThrow(() -> new NoSuchElementException("No result " + id));
  }

  private Proposal open(UUID id) {
    Proposal proposal = proposal(id);
    RefusedTransition.unless(!proposal.isWithdrawn(), "evidence.refused.proposal");
    return proposal;
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new NoSuchElementException("No proposal " + id));
  }
}
