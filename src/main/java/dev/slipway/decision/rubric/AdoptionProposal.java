package dev.slipway.decision.rubric;

import dev.slipway.decision.change.BoardChange;
import java.util.UUID;

/** That a version of the rubric should come into force; it waits for the other of the two. */
public record AdoptionProposal(BoardChange waiting, int version) {

  static AdoptionProposal of(BoardChange change) {
    return new AdoptionProposal(change, Integer.parseInt(change.document()));
  }

  public UUID id() {
    return waiting.id();
  }

  public String reason() {
    return waiting.reason();
  }

  public String byName() {
    return waiting.byName();
  }
}
