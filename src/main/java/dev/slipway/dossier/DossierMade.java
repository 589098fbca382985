package dev.slipway.dossier;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/**
 * Dossiers of a release were made.
 *
 * @param cards one for each edition
 */
public record DossierMade(UUID proposalId, String question, List<DossierCard> cards)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), question);
  }

  @Override
  public String action() {
    return "proposal.dossier";
  }

  @Override
  public List<Change> changes() {
    return cards.stream()
        .map(card -> new Change("dossier." + card.edition(), null, card.pdfSha256()))
        .toList();
  }
}
