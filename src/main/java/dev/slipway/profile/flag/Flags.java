package dev.slipway.profile.flag;

import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.flag.Flag.Certainty;
import dev.slipway.profile.flag.Flag.Kind;
import dev.slipway.profile.training.Compute;
import dev.slipway.profile.training.DeveloperRevenue;
import dev.slipway.profile.training.Training;
import dev.slipway.stats.text.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which flags a profile sets off. Numbers are held against thresholds as the decimals that people
 * typed, so that exactly a third is not more than a third.
 */
public final class Flags {

  private static final BigDecimal SYSTEMIC = new BigDecimal("1e25");
  private static final BigDecimal FRONTIER = new BigDecimal("1e26");

  /** Stands in for a base model of unknown compute in the Commission's guidelines. */
  private static final Compute USUAL_BASE = Compute.of(1e23);

  private Flags() {}

  public static List<Flag> of(ProfileDetails profile) {
    return of(profile, null);
  }

  /**
   * The flags of a profile.
   *
   * @param described what is recorded of the base model's training, if that one is described here
   */
  public static List<Flag> of(ProfileDetails profile, @Nullable Training described) {
    Training training = profile.training();
    Compute base = base(training, described);
    Compute whole = training.compute() == null ? sum(base, training) : training.compute();
    List<Flag> flags = new ArrayList<>();
    if (whole != null) {
      systemicRisk(whole, flags);
      modifier(training, base, flags);
      frontier(whole, training.revenue(), flags);
    } else {
      modifier(training, base, flags);
    }
    if (!training.published()) {
      flags.add(new Flag(Kind.COMPUTE_NOT_PUBLISHED, Certainty.HOLDS, training.compute(), null));
    }
    if (!profile.parametersPublished()) {
      flags.add(new Flag(Kind.PARAMETERS_NOT_PUBLISHED, Certainty.HOLDS, null, null));
    }
    return List.copyOf(flags);
  }

  private static @Nullable Compute base(Training training, @Nullable Training described) {
    return described != null && described.compute() != null ? described.compute() : training.base();
  }

  /** What base and modification took together; null unless both are known. */
  private static @Nullable Compute sum(@Nullable Compute base, Training training) {
    Compute more = training.modification();
    if (base == null || more == null || base.high() + more.high() > Compute.LARGEST) {
      return null;
    }
    return base.known() && more.known()
        ? Compute.of(
            TypedNumber.shortest(base.middle())
                .add(TypedNumber.shortest(more.middle()))
                .doubleValue())
        : widest(base, more);
  }

  /** Lows and highs added: wider than their sum is, which is on the safe side. */
  private static @Nullable Compute widest(Compute base, Compute more) {
    try {
      return new Compute(
          base.low() + more.low(), base.middle() + more.middle(), base.high() + more.high());
    } catch (IllegalArgumentException noCurve) {
      return null;
    }
  }

  /**
   * The Act says "greater than"; a number that is written as 1e25 has been rounded, so that exactly
   * the threshold is flagged as well.
   */
  private static void systemicRisk(Compute whole, List<Flag> flags) {
    add(Kind.SYSTEMIC_RISK, reached(whole, SYSTEMIC, 0), whole, null, flags);
  }

  /** More than the threshold, as the law says. */
  private static void frontier(Compute whole, DeveloperRevenue revenue, List<Flag> flags) {
    Certainty frontier = reached(whole, FRONTIER, 1);
    add(Kind.FRONTIER_MODEL, frontier, whole, null, flags);
    if (revenue == DeveloperRevenue.ABOVE) {
      add(Kind.LARGE_DEVELOPER, frontier, whole, null, flags);
    } else if (revenue == DeveloperRevenue.UNKNOWN && frontier != null) {
      add(Kind.LARGE_DEVELOPER, Certainty.MAY_HOLD, whole, null, flags);
    }
  }

  /** More than a third of what the base model took. */
  private static void modifier(Training training, @Nullable Compute base, List<Flag> flags) {
    Compute spent = training.modification();
    if (spent == null) {
      return;
    }
    Compute against = base == null ? USUAL_BASE : base;
    Certainty certainty = null;
    if (base != null && isMoreThanAThird(spent.low(), against.high())) {
      certainty = Certainty.HOLDS;
    } else if (isMoreThanAThird(spent.high(), against.low())) {
      certainty = Certainty.MAY_HOLD;
    }
    add(Kind.MODIFIER, certainty, spent, base, flags);
  }

  private static boolean isMoreThanAThird(double spent, double base) {
    return TypedNumber.shortest(spent)
            .multiply(BigDecimal.valueOf(3))
            .compareTo(TypedNumber.shortest(base))
        > 0;
  }

  /** Whether it compares to the threshold with at least that sign; null if surely not. */
  private static @Nullable Certainty reached(Compute amount, BigDecimal threshold, int least) {
    if (TypedNumber.shortest(amount.low()).compareTo(threshold) >= least) {
      return Certainty.HOLDS;
    }
    return TypedNumber.shortest(amount.high()).compareTo(threshold) >= least
        ? Certainty.MAY_HOLD
        : null;
  }

  private static void add(
      Kind kind,
      @Nullable Certainty certainty,
      Compute measured,
      @Nullable Compute compared,
      List<Flag> flags) {
    if (certainty != null) {
      flags.add(new Flag(kind, certainty, measured, compared));
    }
  }
}
