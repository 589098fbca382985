package dev.slipway.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a chair wants the board to decide.
 *
 * @param until from when on a delayed release may happen; null for every other verdict
 * @param againstRule why, where the board's limits speak against it; empty otherwise
 * @param conditions of an approval with conditions, at least one; none for every other verdict
 * @param bounds how far it reaches
 */
public record DecisionContent(
    Verdict verdict,
    @Nullable LocalDate until,
    String reasons,
    String againstRule,
    List<Wanted> conditions,
    DecisionBounds bounds) {

  /**
   * A condition that is wanted: a modification that is to be made, or something else in words.
   *
   * @param modification its slug in the catalogue; null where it is none
   * @param text what has to hold; empty where it is a modification
   * @param owner the person who sees to it
   */
  public record Wanted(@Nullable String modification, String text, UUID owner, LocalDate due) {

    public Wanted {
      require((modification == null) == !text.isBlank(), "a condition that is both or neither");
    }

    public Wanted(String modification, UUID owner, LocalDate due) {
      this(modification, "", owner, due);
    }

    public static Wanted text(String text, UUID owner, LocalDate due) {
      return new Wanted(null, text, owner, due);
    }

    private String subject() {
      return modification == null ? text : modification;
    }
  }

  public DecisionContent {
    conditions = List.copyOf(conditions);
    require(!reasons.isBlank(), "no reasons");
    require(verdict.needsDay() == (until != null), "a day for " + verdict);
    require(
        verdict.needsConditions() != conditions.isEmpty(),
        conditions.size() + " conditions for " + verdict);
    require(
        conditions.stream().map(Wanted::subject).distinct().count() == conditions.size(),
        "one condition twice");
  }

  /** Within no bounds but those of the plan and the scope. */
  public DecisionContent(
      Verdict verdict,
      @Nullable LocalDate until,
      String reasons,
      String againstRule,
      List<Wanted> conditions) {
    this(verdict, until, reasons, againstRule, conditions, DecisionBounds.NONE);
  }

  private static void require(boolean met, String fault) {
    if (!met) {
      throw new IllegalArgumentException("A decision with " + fault);
    }
  }
}
