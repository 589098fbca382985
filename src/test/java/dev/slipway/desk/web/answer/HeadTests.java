package dev.slipway.desk.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.verdict.Addition;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.profile.AccessLevel;
import dev.slipway.rubric.BoardVerdict;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScenarioOutline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadTests {

  private static final Names NAMES = new Names(id -> id, Map.of("filters", "Filters"));

  private static Policy policy(String appliesTo) {
    return new Policy(appliesTo, 0.01, 0.04, 1, 0.0025, 0.1, 1, 3);
  }

  private static Asked asked(AccessLevel widest, boolean alreadyOpen, boolean reviewed) {
    return new Asked(
        LocalDate.parse("2024-06-10"),
        widest,
        0,
        new ScenarioOutline(36, true, true, true, alreadyOpen),
        policy(Policy.MARGIN),
        reviewed);
  }

  private static Assessment assessment(
      double bad, BadOutcomeRoutes arose, @Nullable Change change) {
    Estimate estimate = new Estimate(bad, bad / 3, bad, bad * 3, 0);
    return new Assessment(
        estimate,
        estimate,
        estimate,
        estimate,
        estimate,
        arose,
        Map.of("fraud", 0.7 * bad, "theft", 0.3 * bad),
        0.81,
        null,
        null,
        change);
  }

  /** Most of what it adds arises through copies. */
  private static Answer adding(double added) {
    Assessment today = assessment(0.03, new BadOutcomeRoutes(0, 0, 0, 0.03, 0), null);
    double all = 0.03 + added;
    Assessment plan =
        assessment(all, new BadOutcomeRoutes(added / 4, 0, 0, all - added / 4, 0), null);
    Margin.Part part = new Margin.Part(added, added / 2, added * 2);
    Margin margin = new Margin(part, part);
    return new Answer(new Answer.Plan(plan, margin), plan, margin, today, Map.of(), null);
  }

  private static Answer safeguarded() {
    Answer planned = adding(0.02);
    Change.Part fall = new Change.Part(-0.01, -0.02, -0.01, -0.005, 0, 1);
    Change change = new Change(fall, fall, Direction.LOWERS, Direction.LOWERS);
    Assessment all = planned.first().assessment().withChange(change);
    Assessment plain = assessment(0.06, new BadOutcomeRoutes(0.02, 0, 0, 0.04, 0), null);
    return new Answer(
        planned.asPlanned(),
        plain,
        planned.margin(),
        planned.asToday(),
        Map.of("filters", all),
        all);
  }

  private static List<Sentence> why(Answer answer, Asked asked) {
    Answer.Plan plan = answer.first();
    Addition bad =
        Addition.of("bad", answer.asToday().bad(), plan.assessment().bad(), plan.margin().bad());
    return Why.of(answer, bad, asked, NAMES);
  }

  @Test
  void saysWhereMostArisesWhatComesAnywayAndWhatHelps() {
    assertThat(why(safeguarded(), asked(AccessLevel.OPEN_WEIGHTS, false, true)))
        .containsExactly(
            Sentence.of(
                "why.where.added.most",
                Sentence.of("level.route.openCopies"),
                Sentence.of("number.percent", 75.0),
                "fraud",
                Sentence.of("number.percent", 70.0)),
            Sentence.of(
                "why.anyway",
                Sentence.of("number.percent", 81.0),
                YearMonth.of(2027, 6),
                Sentence.of("number.percent", 60.0)),
            Sentence.of(
                "why.safeguard.one",
                Sentence.of("verdict.amount.POINTS", Sentence.of("verdict.points.minus", 1.0)),
                "Filters"));
  }

  @Test
  void whatAReaderWouldNotExpectComesFirst() {
    assertThat(why(adding(0.02), asked(AccessLevel.API, false, true)))
        .extracting(Sentence::key)
        .containsExactly("why.much.held", "why.where.added.most", "why.anyway");
    assertThat(why(adding(0.02), asked(AccessLevel.OPEN_WEIGHTS, true, true)))
        .extracting(Sentence::key)
        .containsExactly("why.much.open", "why.where.added.most", "why.anyway.open");
    assertThat(why(adding(0.0006), asked(AccessLevel.OPEN_WEIGHTS, false, true)))
        .extracting(Sentence::key)
        .startsWith("why.little.weights", "why.anyway");
    assertThat(why(adding(0.0006), asked(AccessLevel.API, false, true)))
        .extracting(Sentence::key)
        .startsWith("why.little.high", "why.anyway");
  }

  @Test
  void limitIsNamedAlwaysAndJudgedOnceEnoughHaveAnswered() {
    Answer.Plan plan = adding(0.02).first();
    Sentence point = Sentence.of("number.point", 1.0);
    Sentence upper = Sentence.of("number.points", 4.0);

    assertThat(Limit.of(asked(AccessLevel.API, false, false), plan, BoardVerdict.OUTSIDE))
        .isEqualTo(Sentence.of("answer.limit.MARGIN.OPEN", point, upper, 3));
    assertThat(Limit.of(asked(AccessLevel.API, false, true), plan, BoardVerdict.OUTSIDE))
        .isEqualTo(Sentence.of("answer.limit.MARGIN.OUTSIDE", point, upper));
    Answer.Plan close = adding(0.0101).first();
    assertThat(Limit.of(asked(AccessLevel.API, false, true), close, BoardVerdict.OUTSIDE).key())
        .isEqualTo("answer.limit.MARGIN.OUTSIDE.just");
  }

  @Test
  void pictureHoldsBothLikelihoodsAndTheLimit() {
    EndsPicture picture = EndsPicture.of(adding(0.02), policy(Policy.MARGIN));

    assertThat(picture.ticks()).extracting(Axis.Tick::value).containsExactly(0.0, 5.0, 10.0, 15.0);
    assertThat(picture.rows().get(0)).isEqualTo(new EndsPicture.Row("bad", 20, 33.33, 11.11, 100));
    assertThat(picture.limit()).as("1 point above 3 in 100").isEqualTo(26.67);
  }
}
