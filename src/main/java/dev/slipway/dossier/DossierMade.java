package dev.slipway.dossier;

import dev.slipway.audit.Action;
import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Dossiers of a release were made.
 *
 * @param cards one for each edition
 */
@Action("proposal.dossier")
public record DossierMade(UUID proposalId, String question, List<DossierCard> cards)
    implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("proposal", proposalId.toString(), question);
  }

  @Override
  public List<Change> changes() {
    return Stream.concat(
            cards.stream().limit(1).map(card -> new Change("language", null, card.language())),
            cards.stream()
                .map(card -> new Change("dossier." + card.edition(), null, card.pdfSha256())))
        .toList();
  }
}
