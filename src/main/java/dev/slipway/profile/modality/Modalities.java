package dev.slipway.profile.modality;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What goes into a model and what comes out of it.
 *
 * @param inputs what it takes; empty where nobody has said
 * @param outputs what it produces, one at least
 */
public record Modalities(Set<Modality> inputs, Set<Modality> outputs) {

  /** Outputs that only say something about what was taken in: a transcript, a label, a score. */
  private static final Set<Modality> DESCRIPTIONS = Set.of(Modality.TEXT, Modality.TABULAR);

  public Modalities {
    inputs = Set.copyOf(inputs);
    outputs = Set.copyOf(outputs);
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("a model produces something");
    }
  }

  /** Models of which nobody has said what they take. */
  public static Modalities producing(Modality first, Modality... more) {
    return new Modalities(Set.of(), EnumSet.of(first, more));
  }

  public boolean takes(Modality modality) {
    return inputs.contains(modality);
  }

  /**
   * What kind of model it is: what it produces, or, where it only describes what it takes, that. A
   * recogniser of speech is a model of speech, although it writes text.
   */
  public Set<Modality> kind() {
    boolean describes =
        !inputs.isEmpty() && !inputs.contains(Modality.TEXT) && DESCRIPTIONS.containsAll(outputs);
    return describes ? inputs : outputs;
  }

  /** The same by name, as the rubric and the reference cases know modalities. */
  public Set<String> kindNames() {
    return kind().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }
}
