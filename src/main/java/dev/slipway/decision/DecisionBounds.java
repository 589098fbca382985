package dev.slipway.decision;

import dev.slipway.proposal.evidence.EvidenceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a decision reaches beyond what the plan and the scope say.
 *
 * @param environments where it holds; everywhere if none is named
 * @param validUntil the last day on which it holds, or null
 * @param triggers what ends it
 * @param evidence entries that have to hold
 * @param kinds of evidence of which an entry has to be on file that still counts
 */
public record DecisionBounds(
    List<String> environments,
    @Nullable LocalDate validUntil,
    Set<Trigger> triggers,
    List<Required> evidence,
    Set<EvidenceKind> kinds) {

  /** Nothing said. */
  public static final DecisionBounds NONE =
      new DecisionBounds(List.of(), null, Set.of(), List.of(), Set.of());

  public static final int MOST_ENVIRONMENTS = 20;
  public static final int LONGEST_ENVIRONMENT = 100;

  /**
   * Evidence that a decision needs.
   *
   * @param label what it found, as it stood when it was required
   * @param validUntil the last day on which it counts, or null
   */
  public record Required(UUID evidenceId, String label, @Nullable LocalDate validUntil) {}

  public DecisionBounds {
    environments = environments.stream().distinct().toList();
    triggers = inOrder(triggers);
    kinds = inOrder(kinds);
    evidence = List.copyOf(evidence);
    if (environments.stream().anyMatch(each -> !isEnvironment(each))) {
      throw new IllegalArgumentException("An environment that cannot be named: " + environments);
    }
  }

  private static <E extends Enum<E>> Set<E> inOrder(Set<E> some) {
    return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
  }

  /** Whether a text can name an environment. */
  public static boolean isEnvironment(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_ENVIRONMENT
        && text.chars().noneMatch(Character::isISOControl);
  }

  /** Whether it holds in an environment; one that names environments does not hold everywhere. */
  public boolean covers(@Nullable String environment) {
    return environments.isEmpty()
        || (environment != null && environments.stream().anyMatch(environment::equalsIgnoreCase));
  }

  /** Whether a day is after its last one. */
  public boolean isPast(LocalDate day) {
    return validUntil != null && day.isAfter(validUntil);
  }

  public boolean needsEvidence() {
    return !evidence.isEmpty() || !kinds.isEmpty();
  }

  boolean isEmpty() {
    return equals(NONE);
  }

  /** As it goes into what chairs sign. */
  Map<String, @Nullable Object> signed() {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("environments", environments);
    tree.put("validUntil", validUntil == null ? null : validUntil.toString());
    tree.put("triggers", triggers.stream().map(Enum::name).toList());
    List<Object> required = new ArrayList<>();
    for (Required each : evidence) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("evidence", each.evidenceId().toString());
      one.put("validUntil", each.validUntil() == null ? null : each.validUntil().toString());
      required.add(one);
    }
    tree.put("evidence", required);
    if (!kinds.isEmpty()) {
      // Left out otherwise, so that what was signed before kinds could be named keeps its hash.
      tree.put("kinds", kinds.stream().map(Enum::name).toList());
    }
    return tree;
  }

  String storedEnvironments() {
    return String.join("\n", environments);
  }

  String storedTriggers() {
    return names(triggers);
  }

  String storedKinds() {
    return names(kinds);
  }

  static List<String> environments(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split("\n"));
  }

  static Set<Trigger> triggers(String stored) {
    return constants(stored, Trigger::valueOf);
  }

  static Set<EvidenceKind> kinds(String stored) {
    return constants(stored, EvidenceKind::valueOf);
  }

  private static String names(Set<? extends Enum<?>> some) {
    return some.stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  private static <E> Set<E> constants(String stored, Function<String, E> named) {
    return stored.isEmpty()
        ? Set.of()
        : Arrays.stream(stored.split(" ")).map(named).collect(Collectors.toSet());
  }
}
