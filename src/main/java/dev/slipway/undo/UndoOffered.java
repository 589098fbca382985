package dev.slipway.undo;

import java.util.UUID;

/** A step that can be undone was taken; published in its transaction. */
public record UndoOffered(UUID id) {}
