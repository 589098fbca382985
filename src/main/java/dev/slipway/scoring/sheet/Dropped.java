package dev.slipway.scoring.sheet;

import java.util.List;

/**
 * An effect that does not bind here, because the proposal has none of the threats or benefits that
 * it is about.
 *
 * @param modification slug of the modification
 * @param target what the effect would have worked on
 * @param of the threats or benefits that it is about
 */
public record Dropped(String modification, String target, List<String> of) {

  public Dropped {
    of = List.copyOf(of);
  }
}
