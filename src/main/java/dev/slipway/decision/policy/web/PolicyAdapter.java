package dev.slipway.decision.policy.web;

import dev.slipway.decision.policy.web.PolicyForm.ScaleForm;
import dev.slipway.form.Fields;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.rubric.Policy;
import dev.slipway.rubric.PolicyTerms;
import dev.slipway.stats.text.NumberUnit;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Turns what was typed into a policy. */
final class PolicyAdapter {

  static final int LONGEST_REASON = 10_000;

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 2_000;
  private static final double HIGHEST_RATIO = 1e6;
  private static final int MOST_PEOPLE = 50;
  private static final int MOST_MONTHS = 1_200;
  private static final int LONGEST_VALIDITY = 120;

  private final Fields fields;
  private final PolicyTerms before;
  private final Set<String> takenIds;
  private final Set<String> keptIds = new TreeSet<>();

  private PolicyAdapter(PolicyTerms before, Set<String> takenIds, Errors errors) {
    this.fields = new Fields(errors);
    this.before = before;
    this.takenIds = new TreeSet<>(takenIds);
  }

  /**
   * The policy typed, or nothing with the faults in {@code errors}.
   *
   * @param before the policy that it would replace
   * @param takenIds of every scale there ever was: what a scale judges never changes under its id
   */
  static Optional<PolicyTerms> read(
      PolicyForm form, PolicyTerms before, Set<String> takenIds, Errors errors) {
    return new PolicyAdapter(before, takenIds, errors).read(form);
  }

  private Optional<PolicyTerms> read(PolicyForm form) {
    choices(form);
    Double mean = within("badLimitMean", form.badLimitMean(), Double.MIN_VALUE, 1);
    Double p95 = within("badLimitP95", form.badLimitP95(), Double.MIN_VALUE, 1);
    if (mean != null && p95 != null && mean > p95) {
      fields.refuse("badLimitP95", "policy.refused.limits");
    }
    Double ratio = within("valueRatio", form.valueRatio(), 1 / HIGHEST_RATIO, HIGHEST_RATIO);
    Double materiality = within("materiality", form.materiality(), 0, 0.5);
    Double share = within("materialShare", form.materialShare(), 0, 0.9);
    Integer reviewers = whole("reviewersNeeded", form.reviewersNeeded(), MOST_PEOPLE);
    Integer quorum = whole("quorum", form.quorum(), MOST_PEOPLE);
    Integer months = whole("retentionMonths", form.retentionMonths(), MOST_MONTHS);
    Integer validity = months("validityMonths", form.validityMonths());
    Integer review = months("reviewMonths", form.reviewMonths());
    List<OutcomeScale> scales = scales(form.scales());
    if (!fields.clean()
        || mean == null
        || p95 == null
        || ratio == null
        || materiality == null
        || share == null
        || reviewers == null
        || quorum == null
        || months == null
        || validity == null
        || review == null) {
      return Optional.empty();
    }
    Policy policy =
        new Policy(
            form.appliesTo(),
            mean,
            p95,
            ratio,
            materiality,
            share,
            before.policy().seed(),
            reviewers,
            months,
            quorum,
            validity,
            review,
            Boolean.parseBoolean(form.staleCounts()));
    return Optional.of(new PolicyTerms(policy, scales));
  }

  private void choices(PolicyForm form) {
    if (!List.of(Policy.MARGIN, Policy.WHOLE).contains(form.appliesTo())) {
      fields.refuse("appliesTo", "policy.refused.appliesTo");
    }
    if (!List.of("true", "false").contains(form.staleCounts())) {
      fields.refuse("staleCounts", "policy.refused.staleCounts");
    }
  }

  private @Nullable Double within(String path, String typed, double lowest, double highest) {
    return fields.number(
        path, typed, NumberUnit.NONE, lowest, highest, "policy.refused.range." + path);
  }

  private @Nullable Integer months(String path, String typed) {
    return fields.whole(
        path,
        typed,
        NumberUnit.NONE,
        Policy.UNLIMITED,
        LONGEST_VALIDITY,
        "policy.refused.range." + path);
  }

  private @Nullable Integer whole(String path, String typed, int highest) {
    return fields.whole(path, typed, NumberUnit.NONE, 1, highest, "policy.refused.range." + path);
  }

  private List<OutcomeScale> scales(List<ScaleForm> typed) {
    List<OutcomeScale> scales = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      if (!typed.get(i).isEmpty()) {
        scales.add(scale("scales[" + i + "]", typed.get(i)));
      }
    }
    if (scales.isEmpty()) {
      fields.refuse("scales", "policy.refused.scales");
    }
    return scales;
  }

  private OutcomeScale scale(String path, ScaleForm typed) {
    OutcomeScale scale =
        new OutcomeScale(
            typed.id(),
            text(path + ".name", typed.name(), LONGEST_NAME),
            text(path + ".bad", typed.bad(), LONGEST_TEXT),
            text(path + ".good", typed.good(), LONGEST_TEXT),
            text(path + ".basis", typed.basis(), LONGEST_TEXT));
    boolean same =
        before.outcomeScales().stream()
            .anyMatch(old -> old.id().equals(scale.id()) && old.judgesLike(scale));
    return same && keptIds.add(scale.id()) ? scale : underNewId(scale);
  }

  private String text(String path, String typed, int longest) {
    return fields.required(path, typed, longest, "policy.refused.scale");
  }

  /** Proposals name a scale by its id, and must go on meaning what it judged. */
  private OutcomeScale underNewId(OutcomeScale scale) {
    String stem = slug(scale.name());
    String id = stem;
    for (int number = 2; !takenIds.add(id); number++) {
      id = stem + "-" + number;
    }
    return new OutcomeScale(
        id, scale.name(), scale.extremelyBad(), scale.extremelyGood(), scale.basis());
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(plain.length(), 40));
    return cut.isEmpty() ? "scale" : cut;
  }

  /** The ids of every scale there ever was. */
  static Set<String> idsOf(List<PolicyTerms> all) {
    return all.stream()
        .flatMap(each -> each.outcomeScales().stream())
        .map(OutcomeScale::id)
        .collect(Collectors.toSet());
  }
}
