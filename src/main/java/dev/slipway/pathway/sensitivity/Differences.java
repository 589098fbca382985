package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Benefit;
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

  /** All but those about what only one of them has, and about modifications. */
  private void ofAnswers() {
    Set<Question> questions = new LinkedHashSet<>(one.questions());
    questions.addAll(other.questions());
    questions.addAll(one.reviewers().questions());
    questions.addAll(other.reviewers().questions());
    questions.removeIf(question -> question.family().subject() == Subject.MODIFICATION);
    questions.removeIf(question -> raised(one, question) != raised(other, question));
    questions.forEach(
        question -> add(question, (base, from) -> Swaps.answer(question, base, from)));
  }

  private static boolean raised(Scenario scenario, Question question) {
    return switch (question.family().subject()) {
      case THREAT -> Swaps.find(scenario.threats(), Threat::id, question.id()).isPresent();
      case BENEFIT -> Swaps.find(scenario.benefits(), Benefit::id, question.id()).isPresent();
      default -> true;
    };
  }

  private void ofLists() {
    for (String id : onlyOne(Scenario::threats, Threat::id)) {
      add(new Listed(Subject.THREAT, id), (base, from) -> Swaps.threat(id, base, from));
    }
    for (String id : onlyOne(Scenario::benefits, Benefit::id)) {
      add(new Listed(Subject.BENEFIT, id), (base, from) -> Swaps.benefit(id, base, from));
    }
    Set<String> modifications = ids(one, Scenario::modifications, Modification::id);
    modifications.addAll(ids(other, Scenario::modifications, Modification::id));
    for (String id : modifications) {
      add(new Listed(Subject.MODIFICATION, id), (base, from) -> Swaps.modification(id, base, from));
    }
  }

  private <T> Set<String> onlyOne(Function<Scenario, List<T>> list, Function<T, String> id) {
    Set<String> first = ids(one, list, id);
    Set<String> second = ids(other, list, id);
    Set<String> onlyOne = new LinkedHashSet<>(first);
    onlyOne.addAll(second);
    onlyOne.removeIf(each -> first.contains(each) && second.contains(each));
    return onlyOne;
  }

  private static <T> Set<String> ids(
      Scenario scenario, Function<Scenario, List<T>> list, Function<T, String> id) {
    Set<String> ids = new LinkedHashSet<>();
    list.apply(scenario).forEach(each -> ids.add(id.apply(each)));
    return ids;
  }
}
