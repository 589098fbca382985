package dev.slipway.catalogue.editor;

import org.jspecify.annotations.Nullable;

/** One thing that can be chosen in a form, with its explanation where it needs one. */
public record Choice(String value, String label, @Nullable String explanation) {}
