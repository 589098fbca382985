package dev.slipway.pathway.sensitivity;

import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Reviewers;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Family.Subject;
import dev.slipway.pathway.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Lets a scenario take one thing from another, with the answers that belong to it. */
final class Swaps {

  private Swaps() {}

  /** A rate goes with its threat or benefit, which says whether it is relative; a lag with k. */
  static Scenario answer(Question question, Scenario base, Scenario from) {
    Scenario taken = answers(question::equals, base, from);
    return switch (question.family()) {
      case COPY_LAG ->
          taken.withConstants(
              base.constants()
                  .withLag(from.constants().lagShape(), from.constants().lagRelative()));
      case THREAT_RATE, COUNT_WITH, COUNT_WITHOUT, CHANCE_WITH, CHANCE_WITHOUT ->
          taken.withThreats(taken(base.threats(), from.threats(), Threat::id, question.id()));
      case BENEFIT_RATE ->
          taken.withBenefits(taken(base.benefits(), from.benefits(), Benefit::id, question.id()));
      case EFFECT_SHARE, EFFECT_FACTOR, EFFECT_RATE_FACTOR ->
          taken.withModifications(strengths(question, base, from));
      default -> taken;
    };
  }

  /** One effect as strong as the other has it. */
  private static List<Modification> strengths(Question effect, Scenario base, Scenario from) {
    Answers theirs =
        find(from.modifications(), Modification::id, effect.id())
            .map(Modification::answers)
            .orElse(Answers.NONE)
            .only(effect::equals);
    return base.modifications().stream()
        .map(each -> each.id().equals(effect.id()) ? under(each, theirs) : each)
        .toList();
  }

  /** A modification with its effects as strong as these answers say. */
  static Modification under(Modification modification, Answers answers) {
    return modification.withEffects(modification.under(answers));
  }

  static Scenario threat(String id, Scenario base, Scenario from) {
    return answers(about(Subject.THREAT, id).or(about(Subject.STEP, id)), base, from)
        .withThreats(taken(base.threats(), from.threats(), Threat::id, id));
  }

  static Scenario benefit(String id, Scenario base, Scenario from) {
    return answers(about(Subject.BENEFIT, id), base, from)
        .withBenefits(taken(base.benefits(), from.benefits(), Benefit::id, id));
  }

  static Scenario modification(String id, Scenario base, Scenario from) {
    return answers(about(Subject.MODIFICATION, id), base, from)
        .withModifications(taken(base.modifications(), from.modifications(), Modification::id, id));
  }

  private static Predicate<Question> about(Subject subject, String id) {
    return question -> question.family().subject() == subject && question.id().equals(id);
  }

  /** Replaced where it stands, added at the end, or taken out. */
  private static <T> List<T> taken(
      List<T> base, List<T> from, Function<T, String> id, String wanted) {
    Optional<T> theirs = find(from, id, wanted);
    List<T> taken = new ArrayList<>();
    for (T each : base) {
      if (!id.apply(each).equals(wanted)) {
        taken.add(each);
      } else {
        theirs.ifPresent(taken::add);
      }
    }
    if (find(base, id, wanted).isEmpty()) {
      theirs.ifPresent(taken::add);
    }
    return taken;
  }

  static <T> Optional<T> find(List<T> all, Function<T, String> id, String wanted) {
    return all.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
  }

  private static Scenario answers(Predicate<Question> wanted, Scenario base, Scenario from) {
    Scenario taken = base.withAnswers(answers(wanted, base.answers(), from.answers()));
    return samePanel(base, from) ? taken.withReviewers(reviewers(wanted, base, from)) : taken;
  }

  private static Answers answers(Predicate<Question> wanted, Answers base, Answers from) {
    return from.only(wanted).over(base.only(wanted.negate()));
  }

  /** By their places: one alone is taken whoever it is, so that two people's can be exchanged. */
  private static Reviewers reviewers(Predicate<Question> wanted, Scenario base, Scenario from) {
    List<Reviewer> taken = new ArrayList<>();
    for (int i = 0; i < base.reviewers().all().size(); i++) {
      Reviewer own = base.reviewers().all().get(i);
      Reviewer other = from.reviewers().all().get(i);
      taken.add(own.with(answers(wanted, own.answers(), other.answers())));
    }
    return Reviewers.of(taken);
  }

  /** Whether the answers of reviewers to one question mean the same in both. */
  static boolean samePanel(Scenario one, Scenario other) {
    return panel(one).equals(panel(other));
  }

  private static List<Reviewer> panel(Scenario scenario) {
    List<Reviewer> all = silent(scenario).all();
    return all.size() == 1 ? List.of(new Reviewer("the only one", 1, Answers.NONE)) : all;
  }

  /** Those who review a scenario, before they answered anything: they change nothing. */
  static Reviewers silent(Scenario scenario) {
    return Reviewers.of(
        scenario.reviewers().all().stream().map(one -> one.with(Answers.NONE)).toList());
  }
}
