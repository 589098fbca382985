package dev.slipway.pathway.frontier;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The modifications to choose from, and which of them go together; subsets are bit masks. */
final class Candidates {

  private static final int MOST = 62;

  private final List<Modification> modifications;
  private final long[] conflicts;
  private final long farReaching;

  Candidates(Scenario scenario) {
    modifications = scenario.modifications();
    if (modifications.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " candidates");
    }
    conflicts = new long[modifications.size()];
    long far = 0;
    for (int i = 0; i < conflicts.length; i++) {
      far |= isFarReaching(modifications.get(i)) ? 1L << i : 0;
    }
    farReaching = far;
    for (int i = 0; i < conflicts.length; i++) {
      for (int j = 0; j < conflicts.length; j++) {
        if (!together(modifications.get(i), modifications.get(j))) {
          conflicts[i] |= 1L << j;
          conflicts[j] |= 1L << i;
        }
      }
    }
  }

  private static boolean together(Modification one, Modification other) {
    List<Modification> pair = one == other ? List.of(one) : List.of(one, other);
    return Conflicts.in(pair).isEmpty() && !Conflicts.excluding(pair);
  }

  int size() {
    return conflicts.length;
  }

  /** Whether candidate i can be added to a subset that does not hold it. */
  boolean fits(int i, long mask) {
    return (conflicts[i] & (mask | 1L << i)) == 0;
  }

  boolean allowed(long mask) {
    for (int i = 0; i < conflicts.length; i++) {
      if ((mask >>> i & 1) != 0 && (conflicts[i] & mask) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Every allowed subset, in order. */
  long[] allAllowed() {
    long[] masks = new long[1 << size()];
    int found = 0;
    for (long mask = 0; mask < 1L << size(); mask++) {
      if (allowed(mask)) {
        masks[found++] = mask;
      }
    }
    return Arrays.copyOf(masks, found);
  }

  /**
   * Subsets in an order in which those that have most in common follow each other: what changes the
   * plan, clocks or readiness changes last.
   */
  int[] neighbours(long[] masks) {
    return IntStream.range(0, masks.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingLong(i -> masks[i] & farReaching)
                .thenComparingLong(i -> masks[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private static boolean isFarReaching(Modification modification) {
    return modification.effects().stream()
        .anyMatch(
            effect ->
                switch (effect.target()) {
                  case SAFEGUARD,
                      BUILT_IN_SAFEGUARD,
                      FRICTION,
                      LEAK_RATE,
                      COPY_EXPOSURE,
                      THREAT_RATE,
                      BENEFIT_RATE ->
                      false;
                  default -> true;
                });
  }

  List<Modification> of(long mask) {
    List<Modification> chosen = new ArrayList<>();
    for (int i = 0; i < conflicts.length; i++) {
      if ((mask >>> i & 1) != 0) {
        chosen.add(modifications.get(i));
      }
    }
    return chosen;
  }

  List<String> ids() {
    return modifications.stream().map(Modification::id).toList();
  }
}
