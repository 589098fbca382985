package dev.slipway.profile.artefact;

/**
 * A digest that somebody says is a model's.
 *
 * @param label what it is of, such as the file's name
 */
public record NewArtefact(Digest digest, String label) {

  public static final int LONGEST_LABEL = 500;

  public NewArtefact {
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw new IllegalArgumentException("a label of " + label.length() + " characters");
    }
  }
}
