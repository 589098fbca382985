package dev.slipway.profile;

import java.util.List;
import java.util.Optional;

/**
 * How capable a model is compared with the reference model of its kind, as far as that follows from
 * what its profile says.
 *
 * @param low the 5th percentile; the same as the others where it is known exactly
 * @param basisKey key of the message that says how it follows
 */
public record DerivedCapability(
    double low, double middle, double high, String basisKey, List<String> basisArgs) {

  public DerivedCapability {
    basisArgs = List.copyOf(basisArgs);
  }

  public boolean isExact() {
    return low == high;
  }

  /**
   * Derives it. Profiles know neither the rubric nor the models that it is measured against, so
   * whoever does provides a bean of this type.
   */
  @FunctionalInterface
  public interface Source {

    /** Nothing where the rubric does not ask how capable a model is. */
    Optional<DerivedCapability> of(ModelProfile profile);
  }
}
