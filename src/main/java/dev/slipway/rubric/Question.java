package dev.slipway.rubric;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of the rubric that somebody may answer otherwise.
 *
 * @param key path of the quantity in the scenario document, such as {@code reach.misuse.API}
 * @param kind where its answers may lie
 * @param starting the rubric's answer, or null where the reference cases give it as of the day of
 *     decision
 * @param unit name of its unit, for {@code question.unit.*}
 * @param basis where the starting answer comes from, "judgement" where no source is named
 */
public record Question(
    String key, Kind kind, @Nullable Quantity starting, String unit, String basis) {

  /** Key of the question whose answer the reference cases give. */
  public static final String COPY_LAG = "copy.lagMonths";

  /** The part of the key before the first dot. */
  public String family() {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /**
   * The key under which it is told how much the question matters: levels of one family move
   * together and matter together.
   */
  public String movesWith() {
    boolean byLevel =
        Set.of("reach", "scopeLimit", "generalityMultiplier").contains(family())
            || key.contains(".safeguard.");
    return byLevel ? key.substring(0, key.lastIndexOf('.')) : key;
  }

  /** Whether it is asked where these threats and benefits are chosen. */
  public boolean appliesTo(Set<String> outcomes) {
    return !Set.of("threats", "benefits").contains(family())
        || outcomes.contains(key.split("\\.")[1]);
  }

  /** The least that an answer may be; times in months are not nothing. */
  public double lowest() {
    return switch (unit) {
      case "months" -> 0.01;
      case "times" -> kind == Kind.ABOVE_ONE ? 1 : 1e-9;
      default -> 0;
    };
  }

  /** The most that an answer may be. */
  public double highest() {
    return switch (unit) {
      case "months" -> 12_000;
      case "times" -> 1e6;
      case "perYear", "perMonth" -> 50;
      default -> 1;
    };
  }
}
