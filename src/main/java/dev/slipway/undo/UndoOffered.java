package dev.slipway.undo;

import java.util.UUID;

/** A step was taken that can be taken back; published in its transaction. */
public record UndoOffered(UUID id) {}
