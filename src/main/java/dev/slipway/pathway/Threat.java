package dev.slipway.pathway;

import dev.slipway.stats.Quantity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A way in which an extremely bad outcome may arise.
 *
 * @param ratePerYear n, extremely bad outcomes a year with the model openly distributed and society
 *     unprepared; positive
 * @param relative whether the rate speaks of the rubric's model and is carried over to this one
 * @param safeguard S, share of the harm stopped on the originator's own deployment; unit; a level
 *     left out: 0
 * @param builtInSafeguard T, share of the harm that the model itself cannot serve; unit
 */
public record Threat(
    String id,
    ThreatKind kind,
    Quantity ratePerYear,
    boolean relative,
    Map<Access, Quantity> safeguard,
    Quantity builtInSafeguard) {

  private static final Quantity NONE = Quantity.of(0);

  public Threat {
    Map<Access, Quantity> copy = new EnumMap<>(Access.class);
    for (Access access : Access.values()) {
      copy.put(access, safeguard.getOrDefault(access, NONE));
    }
    safeguard = Collections.unmodifiableMap(copy);
  }

  /** The safeguard at one level of access. */
  public Quantity safeguardAt(Access access) {
    return safeguard.getOrDefault(access, NONE);
  }
}
