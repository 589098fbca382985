package dev.slipway.elicitation.pool;

import dev.slipway.stats.Quantity;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who is heard in a pool: a reviewer, or the submitter where claims were adopted.
 *
 * @param id which stays the same for as long as the panel does
 * @param personId null for the submitter
 * @param weight only ratios count
 * @param answers by question; those without numbers are left out
 */
public record Voice(
    String id, @Nullable UUID personId, double weight, Map<String, Quantity> answers) {

  /** Whose claims were adopted. */
  public static final String SUBMITTER = "submitter";

  public Voice {
    answers = Collections.unmodifiableMap(new TreeMap<>(answers));
  }
}
