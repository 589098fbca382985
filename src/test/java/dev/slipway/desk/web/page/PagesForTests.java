package dev.slipway.desk.web.page;

import dev.slipway.desk.web.QuantityView;
import dev.slipway.desk.web.answer.Axis;
import dev.slipway.desk.web.answer.EndsPicture;
import dev.slipway.desk.web.answer.Head;
import dev.slipway.desk.web.score.AnswerView;
import dev.slipway.desk.web.score.ChainView;
import dev.slipway.desk.web.score.ChangeRow;
import dev.slipway.desk.web.score.CurveView;
import dev.slipway.desk.web.score.Figures;
import dev.slipway.desk.web.score.Likelihood;
import dev.slipway.desk.web.score.RouteRow;
import dev.slipway.desk.web.score.ScoreView;
import dev.slipway.desk.web.score.ThreatRow;
import dev.slipway.desk.web.score.Whisker;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.BadOutcomeRoutes;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Direction;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import dev.slipway.pathway.delay.DelaySplit;
import dev.slipway.pathway.verdict.ChangeVerdict;
import dev.slipway.pathway.verdict.Sentence;
import dev.slipway.rubric.OutcomeScale;
import dev.slipway.scoring.ScenarioOutline;
import dev.slipway.stats.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pages with the likelihoods of the worked example. */
final class PagesForTests {

  static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000007");

  private PagesForTests() {}

  static ProposalPage unscored() {
    return page(null, null);
  }

  static ProposalPage scored(boolean withClaims) {
    return page(score(false, false), withClaims ? score(false, false) : null);
  }

  static ProposalPage reviewed(ReviewedView reviewed) {
    return page(score(false, false), null, reviewed);
  }

  static ProposalPage outdated() {
    return page(score(true, false), null);
  }

  /** What the rubric alone says. */
  static AnswerView answer() {
    return score(false, false).answer();
  }

  private static ProposalPage page(@Nullable ScoreView rubric, @Nullable ScoreView claims) {
    return page(rubric, claims, ReviewedView.NOBODY);
  }

  private static ProposalPage page(
      @Nullable ScoreView rubric, @Nullable ScoreView claims, ReviewedView reviewed) {
    return new ProposalPage(
        head(),
        new OutcomeScale("board", "Slipway default", "Harm", "Good", "judgement"),
        3,
        rubric == null ? null : answerOf(rubric.answer(), reviewed),
        rubric,
        claims,
        reviewed,
        false,
        rubric == null ? List.of() : List.of(chain()),
        List.of(),
        claims == null ? List.of() : List.of(claim()),
        List.of(
            new OutcomeReportView(
                "OPENLY_DISTRIBUTED",
                LocalDate.parse("2022-08-22"),
                "Stable Diffusion could be downloaded",
                "https://example.org/sd",
                true,
                138,
                0.11,
                0.0004)),
        List.of());
  }

  /** 60 groups, 4 attempts each, of which 1 in 100 succeed with the model and 1 in 200 without. */
  private static ChainView chain() {
    return new ChainView(
        "Fraud",
        List.of(
            step("groups", true, Quantity.of(30, 60, 120), null),
            step("attempts", true, Quantity.of(4), null),
            step("success", false, Quantity.of(0.01), Quantity.of(0.005)),
            step("extreme", false, Quantity.of(0.006), null)),
        0.0144,
        0.0072,
        true);
  }

  private static ChainView.Step step(
      String name, boolean count, Quantity with, @Nullable Quantity without) {
    String unit = count ? "times" : "share";
    return new ChainView.Step(
        name,
        count,
        QuantityView.of(with, unit),
        without == null ? null : QuantityView.of(without, unit),
        "RUBRIC");
  }

  private static ClaimRow claim() {
    return new ClaimRow(
        "Misuse at access “API”",
        "How much",
        QuantityView.of(Quantity.of(0.2, 0.45, 0.75), "share"),
        QuantityView.of(Quantity.of(0.1, 0.2, 0.3), "share"),
        "",
        "Our logs show it");
  }

  private static HeadView head() {
    return new HeadView(
        ID,
        4,
        "Open DALL·E 2?",
        ID,
        "DALL·E 2",
        "OpenAI",
        "SUBMITTED",
        LocalDate.parse("2022-04-06"),
        36,
        "DOMAIN",
        List.of(new HeadView.StepView(0, "STAGED", null), new HeadView.StepView(3, "HOSTED", true)),
        null,
        true,
        true);
  }

  private static ScoreView score(boolean outdated, boolean openAlready) {
    return new ScoreView(
        new ScoreView.Made(
            ID, Instant.parse("2026-11-23T12:00:00Z"), "local", outdated, 1, "1", 1, 4096, "abc"),
        said(openAlready),
        new Likelihood(0.0191, 0.002, 0.05),
        new Likelihood(0.16, 0.04, 0.4),
        new Figures(1, 1, 19, 79),
        List.of(new RouteRow("openCopies", 0.018, 0.016), new RouteRow("ownDeployment", 0.004, 0)),
        List.of(new ThreatRow("Fraud", 0.0219, 0.0191)),
        List.of(
            new ChangeRow(
                "Release six months later",
                "Every step later",
                new ChangeRow.Part(CHANGE.bad(), new Whisker(80, 20, 40, 60)),
                new ChangeRow.Part(CHANGE.good(), new Whisker(80, 20, 40, 60)),
                CHANGE,
                false)),
        "{}",
        "{}",
        new CurveView("bad", List.of(new CurveView.Row(0, 0, 0, 0, 0.0)), "{}"),
        null);
  }

  private static AnswerView said(boolean openAlready) {
    Assessment plan = assessment(0.0219, 0.2026, new BadOutcomeRoutes(0.004, 0, 0, 0.018, 0), null);
    Assessment today = assessment(0.0191, 0.16, new BadOutcomeRoutes(0, 0, 0, 0.0191, 0), null);
    Margin margin =
        new Margin(new Margin.Part(0.0028, 0.0003, 0.01), new Margin.Part(0.04, 0.01, 0.1));
    Assessment plain = assessment(0.03, 0.22, new BadOutcomeRoutes(0.012, 0, 0, 0.018, 0), null);
    Answer answer =
        new Answer(
            new Answer.Plan(plan, margin),
            plain,
            margin,
            today,
            Map.of("delay-6", plan, "filters", plan),
            plan);
    return AnswerView.of(answer, new ScenarioOutline(36, true, true, true, openAlready));
  }

  private static Head answerOf(AnswerView said, ReviewedView reviewed) {
    return new Head(
        said.lines(),
        said.plain(),
        Sentence.of(
            "answer.limit.MARGIN." + (reviewed.enough() ? reviewed.rule() : "OPEN"), 1.0, 5.0, 3),
        List.of(Sentence.of("why.safeguard.none")),
        new EndsPicture(
            List.of(new EndsPicture.Row("bad", 20, 30, 10, 60)),
            List.of(new Axis.Tick(0, 0), new Axis.Tick(100, 10)),
            25.0),
        null);
  }

  private static final ChangeVerdict CHANGE = change();

  /** A delay of which most is only postponed. */
  private static ChangeVerdict change() {
    Assessment before =
        assessment(0.0219, 0.2026, new BadOutcomeRoutes(0.004, 0, 0, 0.018, 0), null);
    Change change =
        new Change(
            new Change.Part(-0.0014, -0.0028, -0.0014, -0.0007, 0, 0.97),
            new Change.Part(-0.01, -0.02, -0.01, -0.005, 0, 0.97),
            Direction.LOWERS,
            Direction.LOWERS,
            new DelaySplit(
                6,
                new DelaySplit.Part(-0.0006, -0.0007, -0.0001, 0),
                new DelaySplit.Part(-0.008, 0, -0.002, 0)));
    Assessment after =
        assessment(0.0205, 0.1926, new BadOutcomeRoutes(0.0025, 0, 0, 0.018, 0), change);
    return ChangeVerdict.of(before, after, 36);
  }

  private static Assessment assessment(
      double bad, double good, BadOutcomeRoutes arose, @Nullable Change change) {
    Estimate rest = new Estimate(0.1, 0.01, 0.1, 0.2, 0);
    return new Assessment(
        new Estimate(bad, 0.003, bad, 0.0623, 0),
        new Estimate(good, 0.0494, good, 0.4539, 0),
        rest,
        rest,
        rest,
        arose,
        Map.of(),
        0.5,
        null,
        null,
        change);
  }
}
