package dev.slipway.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that is being written.
 *
 * @param details what it would ask, or null while there is too little to go on
 * @param assumed in words, what was taken or left out where the form does not say yet
 */
public record TypedProposal(@Nullable ProposalDetails details, List<String> assumed) {

  public TypedProposal {
    assumed = List.copyOf(assumed);
  }
}
