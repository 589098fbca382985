package dev.slipway.precedent.curve;

import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.lag.Waits;
import dev.slipway.stats.survival.Lifetime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A case beside the model in hand: in what they are alike.
 *
 * @param lifetime months until its copy, as known on the day of decision
 * @param suggested whether it is likely enough to be proposed for the fit
 */
public record Like(
    String key,
    String capability,
    CaseOrigin origin,
    Lifetime lifetime,
    boolean sharesClass,
    boolean sharesAccess,
    boolean sharesTime,
    boolean sharesSize,
    boolean suggested) {

  /** So many are suggested at least, if there are as many of the same class. */
  private static final int LEAST = 6;

  /** A case of the same class that shares so much is suggested whatever its number. */
  private static final int ALIKE = 2;

  /** All cases, the most alike first, those of one likeness by their day, newest first. */
  static List<Like> all(Waits waits, ModelInHand model) {
    List<Like> found = new ArrayList<>(waits.all().stream().map(w -> of(w, model)).toList());
    found.sort(
        Comparator.comparing(Like::sharesClass)
            .thenComparing(Like::points)
            .thenComparing(like -> like.origin().announcedOn())
            .reversed()
            .thenComparing(Like::key));
    Set<String> suggested = new HashSet<>();
    for (Like like : found) {
      if (like.sharesClass() && (like.points() >= ALIKE || suggested.size() < LEAST)) {
        suggested.add(like.key());
      }
    }
    return found.stream().map(like -> like.suggested(suggested.contains(like.key()))).toList();
  }

  private static Like of(Waits.Wait wait, ModelInHand model) {
    CaseOrigin origin = wait.row().origin();
    return new Like(
        wait.row().caseKey(),
        wait.row().capability(),
        origin,
        wait.lifetime(),
        model.sharesClass(wait.row().group()),
        model.sharesAccess(origin),
        model.sharesTime(origin),
        model.sharesSize(origin),
        false);
  }

  /** In how many things beside the class they are alike. */
  public int points() {
    return (sharesAccess ? 1 : 0) + (sharesTime ? 1 : 0) + (sharesSize ? 1 : 0);
  }

  private Like suggested(boolean now) {
    return new Like(
        key, capability, origin, lifetime, sharesClass, sharesAccess, sharesTime, sharesSize, now);
  }
}
