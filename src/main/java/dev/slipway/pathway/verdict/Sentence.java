package dev.slipway.pathway.verdict;

import java.util.List;

/**
 * A sentence by its message and what stands in it: numbers, which are rounded already, and other
 * sentences.
 */
public record Sentence(String key, List<Object> args) {

  public Sentence {
    args = List.copyOf(args);
  }

  public static Sentence of(String key, Object... args) {
    return new Sentence(key, List.of(args));
  }
}
