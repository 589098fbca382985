package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.ChainStep;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Scenario.Plan;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.question.ScenarioPart;
import dev.slipway.pathway.question.ScenarioPart.Listed;
import dev.slipway.pathway.question.ScenarioPart.Setting;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * What two scenarios differ in: parts of the plan, answers question by question, and what only one
 * of them has. Each comes with how a scenario takes it from the other.
 */
final class Differences {

  private final Scenario one;
  private final Scenario other;
  private final Map<ScenarioPart, BinaryOperator<Scenario>> found = new LinkedHashMap<>();

  private Differences(Scenario one, Scenario other) {
    this.one = one;
    this.other = other;
  }

  static Map<ScenarioPart, BinaryOperator<Scenario>> between(Scenario one, Scenario other) {
    Differences differences = new Differences(one, other);
    differences.ofPlan();
    differences.ofConstants();
    differences.ofAnswers();
    differences.ofLists();
    if (!Swaps.samePanel(one, other)) {
      differences.add(Setting.REVIEWERS, (base, from) -> base.withReviewers(from.reviewers()));
    }
    return differences.found;
  }

  /** What changes nothing is no difference. */
  private void add(ScenarioPart part, BinaryOperator<Scenario> taking) {
    if (!taking.apply(one, other).equals(one)) {
      found.put(part, taking);
    }
  }

  private void ofPlan() {
    planned(Setting.HORIZON, (base, from) -> base.withHorizon(from.horizonMonths()));
    planned(Setting.TODAY, (base, from) -> base.withToday(from.today()));
    planned(Setting.PLAN, (base, from) -> base.withSteps(from.steps()));
    planned(Setting.SCOPE, (base, from) -> base.withScope(from.scope()));
    planned(Setting.GENERALITY, (base, from) -> base.withGenerality(from.generality()));
    planned(Setting.ASSURANCE, (base, from) -> base.withAssurance(from.assurance()));
  }

  private void planned(Setting setting, BinaryOperator<Plan> taking) {
    add(setting, (base, from) -> base.withPlan(taking.apply(base.plan(), from.plan())));
  }

  private void ofConstants() {
    constant(
        Setting.ASSURANCE_SPREAD, (base, from) -> base.withAssuranceSpread(from.assuranceSpread()));
    constant(Setting.CORRELATION, (base, from) -> base.withCorrelation(from.correlation()));
  }

  private void constant(Setting setting, BinaryOperator<Scenario.Constants> taking) {
    add(
        setting,
        (base, from) -> base.withConstants(taking.apply(base.constants(), from.constants())));
  }

  /** All but those about what only one of them has, or has in another form. */
  private void ofAnswers() {
    Set<Question> questions = new LinkedHashSet<>(one.questions());
    questions.addAll(other.questions());
    questions.addAll(one.reviewers().questions());
    questions.addAll(other.reviewers().questions());
    questions.removeIf(question -> !isAskedAlike(question));
    questions.forEach(
        question -> {
          if (question.family().subject() != Subject.STEP || isAnsweredOtherwise(question)) {
            add(question, (base, from) -> Swaps.answer(question, base, from));
          }
        });
  }

  private boolean isAskedAlike(Question question) {
    return switch (question.family().subject()) {
      case THREAT, STEP -> isThreatAlike(question.id());
      case BENEFIT -> isBenefitAlike(question.id());
      case MODIFICATION -> isModificationAlike(question.id());
      case RELEASE -> true;
    };
  }

  /** A step takes its threat along, which says whether it is relative: no difference by itself. */
  private boolean isAnsweredOtherwise(Question step) {
    return !Swaps.answer(step, one, other).withThreats(one.threats()).equals(one);
  }

  /** As a rate in both, or as the same chain of steps; or in neither. */
  private boolean isThreatAlike(String id) {
    Optional<List<ChainStep>> first = Swaps.find(one.threats(), Threat::id, id).map(Threat::steps);
    Optional<List<ChainStep>> second =
        Swaps.find(other.threats(), Threat::id, id).map(Threat::steps);
    return first.equals(second);
  }

  private boolean isBenefitAlike(String id) {
    return Swaps.find(one.benefits(), Benefit::id, id).isPresent()
        == Swaps.find(other.benefits(), Benefit::id, id).isPresent();
  }

  /** In both, but for how strong its effects are. */
  private boolean isModificationAlike(String id) {
    Optional<Modification> first = Swaps.find(one.modifications(), Modification::id, id);
    Optional<Modification> second = Swaps.find(other.modifications(), Modification::id, id);
    return first.isPresent()
        && second.isPresent()
        && Swaps.under(first.get(), second.get().answers()).equals(second.get());
  }

  private void ofLists() {
    for (String id : either(Scenario::threats, Threat::id)) {
      if (!isThreatAlike(id)) {
        add(new Listed(Subject.THREAT, id), (base, from) -> Swaps.threat(id, base, from));
      }
    }
    for (String id : either(Scenario::benefits, Benefit::id)) {
      if (!isBenefitAlike(id)) {
        add(new Listed(Subject.BENEFIT, id), (base, from) -> Swaps.benefit(id, base, from));
      }
    }
    for (String id : either(Scenario::modifications, Modification::id)) {
      if (!isModificationAlike(id)) {
        add(
            new Listed(Subject.MODIFICATION, id),
            (base, from) -> Swaps.modification(id, base, from));
      }
    }
  }

  private <T> Set<String> either(Function<Scenario, List<T>> list, Function<T, String> id) {
    Set<String> ids = new LinkedHashSet<>();
    list.apply(one).forEach(each -> ids.add(id.apply(each)));
    list.apply(other).forEach(each -> ids.add(id.apply(each)));
    return ids;
  }
}
