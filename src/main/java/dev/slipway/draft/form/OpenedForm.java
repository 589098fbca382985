package dev.slipway.draft.form;

/** A form as it is shown: with what its reader had typed, if anything, and a note that says so. */
public record OpenedForm<F extends Record>(F form, DraftNote note) {}
