package dev.slipway.decision.policy.web;

import dev.slipway.form.Typed;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.PolicyVersion;
import dev.slipway.stats.text.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A policy as typed.
 *
 * @param seen the version that was looked at
 */
record PolicyForm(
    String seen,
    String appliesTo,
    String badLimitMean,
    String badLimitP95,
    String valueRatio,
    String materiality,
    String materialShare,
    String reviewersNeeded,
    String quorum,
    String retentionMonths,
    String validityMonths,
    String reviewMonths,
    String staleCounts,
    List<ScaleForm> scales,
    String reason) {

  /**
   * An outcome scale as typed.
   *
   * @param id empty for a new one
   */
  record ScaleForm(String id, String name, String bad, String good, String basis) {

    static final ScaleForm EMPTY = new ScaleForm("", "", "", "", "");

    ScaleForm(
        @Nullable String id,
        @Nullable String name,
        @Nullable String bad,
        @Nullable String good,
        @Nullable String basis) {
      this.id = Typed.text(id);
      this.name = Typed.text(name);
      this.bad = Typed.text(bad);
      this.good = Typed.text(good);
      this.basis = Typed.text(basis);
    }

    private static ScaleForm of(OutcomeScale scale) {
      return new ScaleForm(
          scale.id(), scale.name(), scale.extremelyBad(), scale.extremelyGood(), scale.basis());
    }

    boolean isEmpty() {
      return name.isBlank() && bad.isBlank() && good.isBlank() && basis.isBlank();
    }
  }

  PolicyForm(
      @Nullable String seen,
      @Nullable String appliesTo,
      @Nullable String badLimitMean,
      @Nullable String badLimitP95,
      @Nullable String valueRatio,
      @Nullable String materiality,
      @Nullable String materialShare,
      @Nullable String reviewersNeeded,
      @Nullable String quorum,
      @Nullable String retentionMonths,
      @Nullable String validityMonths,
      @Nullable String reviewMonths,
      @Nullable String staleCounts,
      @Nullable List<@Nullable ScaleForm> scales,
      @Nullable String reason) {
    this.seen = Typed.text(seen);
    this.appliesTo = Typed.text(appliesTo);
    this.badLimitMean = Typed.text(badLimitMean);
    this.badLimitP95 = Typed.text(badLimitP95);
    this.valueRatio = Typed.text(valueRatio);
    this.materiality = Typed.text(materiality);
    this.materialShare = Typed.text(materialShare);
    this.reviewersNeeded = Typed.text(reviewersNeeded);
    this.quorum = Typed.text(quorum);
    this.retentionMonths = Typed.text(retentionMonths);
    this.validityMonths = Typed.text(validityMonths);
    this.reviewMonths = Typed.text(reviewMonths);
    this.staleCounts = Typed.text(staleCounts);
    this.scales = Typed.rows(scales, ScaleForm.EMPTY);
    this.reason = Typed.text(reason);
  }

  /** The policy in force, with an empty row for one more scale. */
  static PolicyForm of(PolicyVersion version, Locale locale) {
    Policy policy = version.terms().policy();
    List<ScaleForm> scales =
        new ArrayList<>(version.terms().outcomeScales().stream().map(ScaleForm::of).toList());
    scales.add(ScaleForm.EMPTY);
    return new PolicyForm(
        Integer.toString(version.version()),
        policy.appliesTo(),
        TypedNumber.percent(policy.badLimitMean(), locale),
        TypedNumber.percent(policy.badLimitP95(), locale),
        TypedNumber.of(policy.valueRatio(), locale),
        TypedNumber.percent(policy.materiality(), locale),
        TypedNumber.percent(policy.materialShare(), locale),
        Integer.toString(policy.reviewersNeeded()),
        Integer.toString(policy.quorum()),
        Integer.toString(policy.retentionMonths()),
        Integer.toString(policy.validityMonths()),
        Integer.toString(policy.reviewMonths()),
        Boolean.toString(policy.staleCounts()),
        List.copyOf(scales),
        "");
  }
}
