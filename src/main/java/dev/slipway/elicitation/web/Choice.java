package dev.slipway.elicitation.web;

import org.jspecify.annotations.Nullable;

/** Something that can be chosen in a form. */
record Choice(String value, String label, @Nullable String explanation) {}
