package dev.slipway.rubric;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Family;
import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rubric answers before anybody has said anything, and which questions it asks. */
final class StartingAnswers {

  private static final String JUDGEMENT = "judgement";
  private static final String CASES = "cases";

  private final Tree rubric;
  private final List<Question> questions = new ArrayList<>();
  private final Map<Question, Quantity> answers = new LinkedHashMap<>();
  private final Answers sheet;

  /** Only where it is more than a judgement. */
  private final Map<Question, String> bases = new LinkedHashMap<>();

  StartingAnswers(Tree rubric, List<Threat> threats, List<Benefit> benefits) {
    this.rubric = rubric;
    questions.addAll(Question.ofRelease());
    questions.remove(Question.PARAMETERS);
    bases.put(Question.COPY_LAG, CASES);
    for (Question question : List.copyOf(questions)) {
      if (!question.equals(Question.COPY_LAG)) {
        start(question);
      }
    }
    List<Tree> rates = rubric.children("threats");
    for (int i = 0; i < threats.size(); i++) {
      threat(threats.get(i), rates.get(i));
    }
    rates = rubric.children("benefits");
    for (int i = 0; i < benefits.size(); i++) {
      Question rate = Question.benefitRate(benefits.get(i).id());
      rate(rate, rates.get(i), benefits.get(i).basis());
      questions.add(rate);
    }
    sheet = new Answers(answers);
  }

  /** A rubric of earlier days does not ask what the model has learnt to take since. */
  private void start(Question question) {
    if (question.family().ifLeftOut() != null && !rubric.holds(question.path())) {
      questions.remove(question);
    } else {
      answers.put(question, rubric.quantity(question.path()));
    }
  }

  private void threat(Threat threat, Tree written) {
    rate(Question.threatRate(threat.id()), written, threat.basis());
    Tree safeguards = rubric.child("safeguardByAccess");
    for (Access access : Access.values()) {
      answers.put(
          Question.safeguard(threat.id(), access), safeguards.quantity(List.of(access.name())));
    }
    answers.put(Question.builtInSafeguard(threat.id()), Quantity.of(0));
    questions.addAll(Question.ofThreat(threat.id()));
  }

  private void rate(Question rate, Tree written, String basis) {
    answers.put(rate, written.quantity(rate.path()));
    bases.put(rate, basis);
  }

  List<Question> questions() {
    return Collections.unmodifiableList(questions);
  }

  Answers answers() {
    return sheet;
  }

  String basis(Question question) {
    return bases.getOrDefault(question, JUDGEMENT);
  }

  Scenario.Constants constants(double lagShape) {
    Tree spread = rubric.child("assuranceSpread");
    Map<Assurance, Double> spreads = new EnumMap<>(Assurance.class);
    for (Assurance assurance : Assurance.values()) {
      spreads.put(assurance, spread.number(assurance.name()));
    }
    Tree correlation = rubric.child("correlation");
    return new Scenario.Constants(
        lagShape,
        rubric.child(Family.COPY_LAG.section()).flag("relative"),
        spreads,
        new Scenario.Correlation(
            correlation.number("threats"),
            correlation.number("safeguards"),
            correlation.number("benefits")));
  }
}
