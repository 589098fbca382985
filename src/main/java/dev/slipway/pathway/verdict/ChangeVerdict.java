package dev.slipway.pathway.verdict;

import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Options;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether something changes the risk, and everything that is said of it. Made once from the
 * numbers; pages, rows and titles take their sentences from here and judge no number themselves.
 *
 * @param trade what is given up or gained for it
 * @param delay what a delay in it lowers and what it only postpones; null where it tells nothing
 * @param where the route on which most of it happens; null where it goes neither way
 */
public record ChangeVerdict(
    OutcomeVerdict bad,
    OutcomeVerdict good,
    Sentence trade,
    @Nullable Sentence delay,
    @Nullable ChangeRoute where) {

  /**
   * Of a plan against another.
   *
   * @param horizon up to how many months after the decision
   */
  public static ChangeVerdict of(Assessment before, Assessment after, Change change, int horizon) {
    Direction told = Directions.told(change.verdict(), change.bad());
    OutcomeVerdict bad = OutcomeVerdict.of("bad", told, before.bad(), after.bad(), change.bad());
    OutcomeVerdict good =
        OutcomeVerdict.of(
            "good", goodOf(change, before), before.good(), after.good(), change.good());
    Postponement delay = Postponement.of(change.delay());
    return new ChangeVerdict(
        bad,
        good,
        Tradeoff.of(bad, good),
        delay == null ? null : delay.sentence(bad.direction(), horizon, bad.points().decimals()),
        ChangeRoute.of(before.arose(), after.arose(), bad.direction()));
  }

  /** Of a plan that knows its change. */
  public static ChangeVerdict of(Assessment before, Assessment after, int horizon) {
    return of(before, after, Objects.requireNonNull(after.change()), horizon);
  }

  /** The window: from the decision, or from each plan's first release. */
  public static Sentence within(int months, boolean fromRelease) {
    return Sentence.of(fromRelease ? "verdict.within.release" : "verdict.within", months);
  }

  /** Whether no draw differs. */
  public boolean still() {
    return bad.still() && good.still();
  }

  /** "the risk falls.", to end a sentence that begins with what is chosen. */
  public Sentence then() {
    return Sentence.of("verdict.then." + bad.says());
  }

  /** "That lowers the risk." */
  public Sentence that() {
    return Sentence.of("verdict.that." + bad.says());
  }

  private static Direction goodOf(Change change, Assessment before) {
    Direction kept = change.goodVerdict();
    Options usual = Options.standard();
    return kept == null
        ? Directions.of(
            change.good(), before.good().mean(), usual.materiality(), usual.materialShare())
        : Directions.told(kept, change.good());
  }
}
