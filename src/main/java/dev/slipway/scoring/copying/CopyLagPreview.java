package dev.slipway.scoring.copying;

import dev.slipway.precedent.curve.Curve;
import dev.slipway.precedent.curve.Like;
import dev.slipway.precedent.lag.ChosenLag;
import dev.slipway.stats.survival.KaplanMeier;
import dev.slipway.stats.survival.Lifetime;
import dev.slipway.stats.survival.WeibullPosterior;
import java.util.Arrays;
import java.util.List;

/**
 * What chosen cases say about how soon a copy comes.
 *
 * @param cases the chosen ones
 * @param median months by which a copy is as likely as not
 * @param shape how the rate of copies changes while one waits
 * @param chances by month 3, 6, 12 and 24
 */
public record CopyLagPreview(
    List<Like> cases,
    WeibullPosterior posterior,
    WeibullPosterior.Range median,
    WeibullPosterior.Range shape,
    List<Chance> chances) {

  private static final int[] MONTHS = {3, 6, 12, 24};

  /**
   * The chance of a copy by a month.
   *
   * @param extrapolated whether no chosen case was watched for as long
   */
  public record Chance(int month, WeibullPosterior.Range range, boolean extrapolated) {}

  static CopyLagPreview of(List<Like> cases) {
    List<Lifetime> lifetimes = cases.stream().map(Like::lifetime).toList();
    WeibullPosterior posterior = ChosenLag.posterior(lifetimes);
    double supported = supported(lifetimes);
    return new CopyLagPreview(
        List.copyOf(cases),
        posterior,
        posterior.median(),
        posterior.shape(),
        Arrays.stream(MONTHS)
            .mapToObj(month -> new Chance(month, posterior.cdfRange(month), month > supported))
            .toList());
  }

  /** In how many a copy had been seen. */
  public int events() {
    return (int) cases.stream().filter(like -> like.lifetime().ended()).count();
  }

  /** The month up to which the chosen cases say something. */
  public double supported() {
    return supported(cases.stream().map(Like::lifetime).toList());
  }

  private static double supported(List<Lifetime> lifetimes) {
    return lifetimes.isEmpty()
        ? 0
        : Math.min(Curve.SUPPORTED_MONTHS, KaplanMeier.of(lifetimes).longest());
  }
}
