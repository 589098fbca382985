package dev.slipway.precedent.lag;

import java.util.Set;

/** Cases that somebody chose as like the model in hand, by their keys. */
public record ChosenCases(Set<String> keys) {

  public ChosenCases {
    keys = Set.copyOf(keys);
  }
}
