package dev.slipway.imports;

/** How a value came out of a document, surest first. */
public enum Origin {
  /** A field of the document says it. */
  STATED,
  /** It follows from something else that the document says. */
  DERIVED,
  /** Running text says it, which may be about another model. */
  PROSE
}
