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
import java.util.Optional;

/** What a rubric answers before anybody has said anything, and which questions it asks. */
final class StartingAnswers {

  private static final String JUDGEMENT = "judgement";
  private static final String CASES = "cases";
  private static final String PROFILE = "profile";
  private static final String SAFEGUARDS = "safeguardByAccess";

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
    for (Question question : List.copyOf(questions)) {
      start(question);
    }
    List<Tree> rates = rubric.children("threats");
    for (int i = 0; i < threats.size(); i++) {
      threat(threats.get(i), rates.get(i));
    }
    rates = rubric.children("benefits");
    for (int i = 0; i < benefits.size(); i++) {
      Question rate = benefits.get(i).rateQuestion();
      answer(rate, rates.get(i).quantity(rate.path()), benefits.get(i).basis());
      questions.add(rate);
    }
    rubric.maybeChild("bases").ifPresent(this::based);
    sheet = new Answers(answers);
  }

  /** A rubric of earlier days does not ask what the model has learnt to take since. */
  private void start(Question question) {
    boolean told = rubric.holds(question.path());
    if (told && rubric.says(question.path())) {
      bases.put(question, CASES);
    } else if (told || question.family().ifLeftOut() == null) {
      answers.put(question, rubric.quantity(question.path()));
    } else if (rubric.holds(askedOfProfiles(question))) {
      bases.put(question, PROFILE);
    } else {
      questions.remove(question);
    }
  }

  /** What the rubric must hold so that the profile of the model in hand gives the answer. */
  private static List<String> askedOfProfiles(Question question) {
    return switch (question.family()) {
      case CAPABILITY -> List.of("referenceCompute");
      case SUBSTITUTE_MISUSE, SUBSTITUTE_USE -> List.of("substitute");
      default -> question.path();
    };
  }

  private void threat(Threat threat, Tree written) {
    if (threat.isChain()) {
      List<Tree> steps = written.children("steps");
      for (int i = 0; i < steps.size(); i++) {
        step(threat.id(), threat.steps().get(i), steps.get(i));
      }
    } else {
      Question rate = Question.threatRate(threat.id());
      answer(rate, written.quantity(rate.path()), threat.basis());
    }
    Tree safeguards = rubric.child(SAFEGUARDS);
    for (Access access : Access.values()) {
      answers.put(
          Question.safeguard(threat.id(), access), safeguards.quantity(List.of(access.name())));
    }
    answers.put(Question.builtInSafeguard(threat.id()), Quantity.of(0));
    questions.addAll(threat.scored().questions());
  }

  private void step(String threat, Threat.Step step, Tree written) {
    answer(step.asked().with(threat), written.quantity(List.of("with")), step.basis());
    if (step.asked().hasWithout()) {
      answer(step.asked().without(threat), written.quantity(List.of("without")), step.basis());
    }
  }

  private void answer(Question question, Quantity answer, String basis) {
    answers.put(question, answer);
    bases.put(question, basis);
  }

  /** A basis may be told for one question by its key; all threats start with one safeguard. */
  private void based(Tree told) {
    Optional<Tree> sources = rubric.maybeChild("sources");
    for (Question question : questions) {
      String key =
          question.family() == Family.SAFEGUARD
              ? SAFEGUARDS + "." + question.level()
              : question.key();
      if (told.maybe(key).isPresent()) {
        String basis = told.text(key);
        bases.put(question, Tree.sourced(basis, sources.flatMap(each -> each.maybe(key))));
      }
    }
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
