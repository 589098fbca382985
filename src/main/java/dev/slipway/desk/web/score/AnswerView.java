package dev.slipway.desk.web.score;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.verdict.Addition;
import dev.slipway.pathway.verdict.Frequency;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.scoring.ScenarioOutline;
import java.util.List;

/**
 * What the sentences of a score are made from.
 *
 * @param asked without threats there is no bad outcome to speak of
 * @param badAdded what releasing adds to the likelihood of an extremely bad outcome
 * @param addsBad likewise, in words
 * @param lines what is said of it, the bad outcome first
 * @param plain what is said of the plan without its modifications, or why it is spoken of without
 *     them; empty where it has none
 */
public record AnswerView(
    ScenarioOutline asked,
    Likelihood bad,
    Likelihood good,
    double badToday,
    double goodToday,
    double badAdded,
    Addition addsBad,
    List<Sentence> lines,
    List<Sentence> plain) {

  public static AnswerView of(Answer answer, ScenarioOutline asked) {
    Answer.Plan plan = answer.first();
    Assessment today = answer.asToday();
    Assessment planned = plan.assessment();
    Addition bad = Addition.of("bad", today.bad(), planned.bad(), plan.margin().bad());
    Addition good = Addition.of("good", today.good(), planned.good(), plan.margin().good());
    return new AnswerView(
        asked,
        Likelihood.of(planned.bad()),
        Likelihood.of(planned.good()),
        today.bad().mean(),
        today.good().mean(),
        plan.margin().bad().mean(),
        bad,
        lines(asked, bad, good),
        plain(answer));
  }

  private static List<Sentence> lines(ScenarioOutline asked, Addition bad, Addition good) {
    int months = asked.horizonMonths();
    Sentence ofBad =
        !asked.threats()
            ? Sentence.of("desk.s.no-threats")
            : asked.planned()
                ? bad.sentence(months)
                : Sentence.of("desk.s.unplanned", months, Frequency.of(bad.today()));
    Sentence ofGood =
        !asked.benefits()
            ? Sentence.of("desk.s.no-benefits")
            : asked.planned()
                ? good.sentence(months)
                : Sentence.of("desk.s.unplanned.good", Frequency.of(good.today()));
    return List.of(ofBad, ofGood);
  }

  private static List<Sentence> plain(Answer answer) {
    int chosen = answer.with().size();
    if (chosen == 0) {
      return List.of();
    }
    Assessment plain = answer.asProposed();
    return List.of(
        answer.safeguarded()
            ? Sentence.of(
                "desk.s.plain",
                chosen,
                Frequency.of(plain.bad().mean()),
                Frequency.of(plain.good().mean()))
            : Sentence.of("desk.s.excluded"));
  }

  public int horizon() {
    return asked.horizonMonths();
  }

  /** Whether any threat applies. */
  public boolean threats() {
    return asked.threats();
  }

  public boolean benefits() {
    return asked.benefits();
  }

  /** Whether anything is released at all. */
  public boolean planned() {
    return asked.planned();
  }
}
