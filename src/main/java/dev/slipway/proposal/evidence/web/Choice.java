package dev.slipway.proposal.evidence.web;

import org.jspecify.annotations.Nullable;

/** One thing that can be chosen in a form, with its explanation where it needs one. */
record Choice(String value, String label, @Nullable String explanation) {}
