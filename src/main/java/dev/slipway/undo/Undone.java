package dev.slipway.undo;

/** A step was taken back; published in the transaction that does it. */
public record Undone(UndoStep step) {}
