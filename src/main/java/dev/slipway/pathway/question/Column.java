package dev.slipway.pathway.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of random numbers, one for each draw. Questions that move together share one; some move
 * what nobody answers: the choice of a reviewer, and what the members of a group have in common.
 *
 * @param key under which it is told how much the column matters; the key of its questions, without
 *     their levels
 * @param number of a fixed column, {@link #NAMED} for one that is seeded by its name
 * @param name of a named column; empty for a fixed one
 * @param common the column of its group, or null if it stands alone
 * @param chain the threat whose chain has the step that it moves; empty if it moves none
 */
public record Column(String key, int number, String name, @Nullable Column common, String chain) {

  private static final int NAMED = -1;

  public static final Column THREATS = fixed("threats.ratePerYear.common", 20);
  public static final Column SAFEGUARDS = fixed("threats.safeguard.common", 21);
  public static final Column BENEFITS = fixed("benefits.ratePerYear.common", 22);
  public static final Column REVIEWER = fixed("reviewer", 23);

  /** The columns that no question has to itself. */
  public static final List<Column> UNANSWERED = List.of(THREATS, SAFEGUARDS, BENEFITS, REVIEWER);

  static Column fixed(String key, int number) {
    return new Column(key, number, "", null, "");
  }

  static Column named(String key, String name, @Nullable Column common) {
    return new Column(key, NAMED, name, common, "");
  }

  /** It moves both sides of the step, and the chain as a whole goes with other threats. */
  static Column ofStep(String threat, String step) {
    String key = Question.joined("threats", threat, "steps", step);
    return new Column(key, NAMED, "threat/" + threat + "/steps/" + step, THREATS, threat);
  }

  /** The column of a key, be it one that nothing asks for any more. */
  public static Column read(String key) {
    return UNANSWERED.stream()
        .filter(column -> column.key.equals(key))
        .findFirst()
        .orElseGet(
            () ->
                Question.movedBy(named(key, key, null))
                    .map(Question::column)
                    .orElseGet(() -> named(key, key, null)));
  }

  /** Whether it is one of the quasi-random columns, which have a number. */
  public boolean isFixed() {
    return number != NAMED;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Column column && key.equals(column.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
