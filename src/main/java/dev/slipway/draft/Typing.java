package dev.slipway.draft;

import java.util.List;

/**
 * One field as it was typed.
 *
 * @param values one for a text, any number for boxes that are ticked
 * @param at when, in milliseconds by the clock of who typed; 0 where the field only stands beside
 *     one that was typed
 */
public record Typing(List<String> values, long at) {

  public Typing {
    values = List.copyOf(values);
  }
}
