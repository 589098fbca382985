package dev.slipway.profile.artefact;

/** A digest already belongs to another model; it can belong to only one. */
public class ArtefactTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Digest digest;
  private final String model;

  ArtefactTakenException(Digest digest, String model) {
    super(digest + " belongs to " + model);
    this.digest = digest;
    this.model = model;
  }

  public Digest digest() {
    return digest;
  }

  /** The name of the model that has it. */
  public String model() {
    return model;
  }
}
