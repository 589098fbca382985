package dev.slipway.form;

import org.jspecify.annotations.Nullable;

/** One option of a field, with its explanation where it needs one. */
public record Choice(String value, String label, @Nullable String explanation) {

  public static Choice of(String value, String label) {
    return new Choice(value, label, null);
  }
}
