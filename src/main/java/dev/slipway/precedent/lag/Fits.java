package dev.slipway.precedent.lag;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fits that have been worked out. They depend on nothing but their sample, so that a case that is
 * added or changed leaves those standing that do not count it.
 */
public final class Fits {

  private static final int KEPT_AT_MOST = 500;

  private final Map<Sample, Done> lags = new ConcurrentHashMap<>();
  private final Map<Sample, Triples.Months> halfLives = new ConcurrentHashMap<>();

  /** A fit with the interval of its median, which takes long. */
  record Done(LagFit fit, Triples.Months lag) {}

  Done lag(Sample sample) {
    makeRoom(lags);
    return lags.computeIfAbsent(
        sample,
        each -> {
          LagFit fit = LagFit.of(each);
          return new Done(fit, fit.lag());
        });
  }

  Triples.Months halfLife(Sample sample) {
    makeRoom(halfLives);
    return halfLives.computeIfAbsent(sample, HalfLife::of);
  }

  private static void makeRoom(Map<?, ?> kept) {
    if (kept.size() > KEPT_AT_MOST) {
      kept.clear();
    }
  }
}
