package dev.slipway.imports;

/** A kind of document that can be read. */
public enum Format {
  HF_MODEL_CARD,
  HF_EVAL_RESULTS,
  CYCLONEDX,
  EVERY_EVAL_EVER,
  INSPECT
}
