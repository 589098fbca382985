package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.slipway.IntegrationTest;
import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.pool.ReviewerPool;
import dev.slipway.pathway.Reviewer;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.document.ScenarioDocument;
import dev.slipway.pathway.question.Answers;
import dev.slipway.pathway.question.Question;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import dev.slipway.proposal.AProposal;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.scoring.json.CanonicalJson;
import dev.slipway.scoring.json.StoredJson;
import dev.slipway.stats.Quantity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** From a proposal and reviewers' answers to a scenario by their pool. */
class ReviewedSheetIT extends IntegrationTest {

  private static final String RATE = "threats.harassment.ratePerYear";
  private static final String OWN = "friction";
  private static final UUID ANN_ID = UUID.randomUUID();
  private static final UUID BOB_ID = UUID.randomUUID();
  private static final Reviewer ANN =
      new Reviewer(
          "ann", 1, answers(Map.of(RATE, Quantity.of(0.001, 0.01, 0.1), OWN, Quantity.of(0.1))));
  private static final Reviewer BOB =
      new Reviewer(
          "bob",
          3,
          answers(
              Map.of(
                  RATE,
                  Quantity.of(0.1, 0.2, 0.9),
                  "copy.neverShare",
                  Quantity.of(0),
                  "threats.bio.ratePerYear",
                  Quantity.of(1))));

  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private ScenarioSheets sheets;
  @Autowired private ScenarioRunner runner;
  @Autowired private Rubrics rubrics;
  @Autowired private MessageSource messages;

  private static Answers answers(Map<String, Quantity> byKey) {
    Map<Question, Quantity> answers = new HashMap<>();
    byKey.forEach((key, answer) -> answers.put(Question.parse(key).orElseThrow(), answer));
    return new Answers(answers);
  }

  private static ReviewerPool pool(Pooling pooling) {
    Map<UUID, Reviewer> byPerson = new LinkedHashMap<>();
    byPerson.put(BOB_ID, BOB);
    byPerson.put(ANN_ID, ANN);
    return new ReviewerPool(pooling, byPerson, null, Map.of());
  }

  @Test
  void mixtureKeepsReviewersApartAndLeavesOutWhatTheProposalDoesNotRaise() {
    Scenario scenario = sheets.sheetOf(proposal(), pool(Pooling.MIXTURE)).scenario();

    assertThat(scenario.reviewers().all())
        .containsExactly(
            ANN,
            new Reviewer(
                "bob",
                3,
                answers(
                    Map.of(RATE, Quantity.of(0.1, 0.2, 0.9), "copy.neverShare", Quantity.of(0)))));
    Map<UUID, Reviewer> annFirst = new LinkedHashMap<>();
    annFirst.put(ANN_ID, ANN);
    annFirst.put(BOB_ID, BOB);
    Scenario other =
        sheets
            .sheetOf(proposal(), new ReviewerPool(Pooling.MIXTURE, annFirst, null, Map.of()))
            .scenario();
    assertThat(hash(other)).as("whoever comes first").isEqualTo(hash(scenario));
    assertThat(scenario.modifications()).hasSize(1);
  }

  @Test
  void consensusIsOneAnswerThatIsNotRelative() {
    Scenario scenario = sheets.sheetOf(proposal(), pool(Pooling.CONSENSUS)).scenario();

    assertThat(scenario.reviewers().all()).hasSize(1);
    Answers answers = scenario.reviewers().all().get(0).answers();
    assertThat(answers.questions())
        .extracting(Question::key)
        .containsExactlyInAnyOrder(RATE, OWN, "copy.neverShare");
    Quantity.Percentiles rate =
        (Quantity.Percentiles) answers.answer(Question.threatRate("harassment"));
    assertThat(rate.p50()).isCloseTo(Math.pow(0.01, 0.25) * Math.pow(0.2, 0.75), within(1e-12));
    assertThat(answers.answer(Question.NEVER_COPIED)).isEqualTo(Quantity.of(1e-9));
  }

  @Test
  void inputsSayThatReviewersAnsweredAndHowMany() {
    ScenarioSheet sheet = sheets.sheetOf(proposal(), pool(Pooling.MIXTURE));

    Input rate = input(sheet, RATE);
    assertThat(rate.origin()).isEqualTo(Origin.REVIEWERS);
    assertThat(rate.basisArgs()).containsExactly("2", "2");
    assertThat(((Quantity.Percentiles) rate.quantity()).p95()).isBetween(0.6, 0.9);
    assertThat(words(rate, Locale.ENGLISH)).startsWith("Answered by 2 of 2 reviewers");
    assertThat(words(rate, Locale.GERMAN)).startsWith("Von 2 der 2 Begutachtenden");
    assertThat(input(sheet, OWN).basisArgs()).containsExactly("1", "2");
    assertThat(input(sheet, OWN).quantity()).isEqualTo(Quantity.of(0.1));
    assertThat(input(sheet, "copy.exposure").origin()).isEqualTo(Origin.RUBRIC);
    StoredInputs stored = StoredInputs.of(sheet);
    assertThat(StoredJson.read(StoredJson.write(stored), StoredInputs.class)).isEqualTo(stored);
    ScenarioSheet agreed = sheets.sheetOf(proposal(), pool(Pooling.CONSENSUS));
    assertThat(words(input(agreed, RATE), Locale.ENGLISH)).contains("weighted mean");
  }

  @Test
  void individualIsAnsweredByThoseWhoDidWhereTheReviewerDidNot() {
    Scenario bob = sheets.sheetOf(proposal(), pool(Pooling.MIXTURE).individual(BOB_ID)).scenario();
    Scenario ann = sheets.sheetOf(proposal(), pool(Pooling.MIXTURE).individual(ANN_ID)).scenario();

    assertThat(bob.reviewers().all()).extracting(Reviewer::id).containsExactly("ann", "bob", "own");
    Reviewer own = bob.reviewers().all().get(2);
    assertThat(own.answers().answer(Question.NEVER_COPIED)).isEqualTo(Quantity.of(0));
    assertThat(own.answers().has(Question.parse(OWN).orElseThrow())).isFalse();
    assertThat(own.weight()).isGreaterThan(1e6 * bob.reviewers().all().get(0).weight());
    assertThat(ann.reviewers().all().subList(0, 2))
        .as("the same panel beside both, so that the two can be compared answer by answer")
        .isEqualTo(bob.reviewers().all().subList(0, 2));
    assertThatThrownBy(() -> pool(Pooling.MIXTURE).individual(UUID.randomUUID()))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void individualOfAConsensusLeavesOpenQuestionsToIt() {
    Scenario ann =
        sheets.sheetOf(proposal(), pool(Pooling.CONSENSUS).individual(ANN_ID)).scenario();

    assertThat(ann.reviewers().all()).extracting(Reviewer::id).containsExactly("consensus", "own");
    assertThat(ann.reviewers().all().get(0).answers().answer(Question.NEVER_COPIED))
        .isEqualTo(Quantity.of(1e-9));
  }

  /** The linear pool: Σ wᵢ Pᵢ / Σ wᵢ, also where each left open what the other answered. */
  @Test
  void poolIsTheWeightedMeanOfItsReviewers() {
    Proposal proposal = proposal();
    ReviewerPool opinions = pool(Pooling.MIXTURE);

    double ann = bad(sheets.sheetOf(proposal, opinions.individual(ANN_ID)).scenario());
    double bob = bad(sheets.sheetOf(proposal, opinions.individual(BOB_ID)).scenario());

    assertThat(bob).isGreaterThan(3 * ann);
    assertThat(bad(sheets.sheetOf(proposal, opinions).scenario()))
        .isCloseTo((ann + 3 * bob) / 4, withinPercentage(2));
  }

  @Test
  void nothingAnsweredIsTheRubricsScenario() {
    Proposal proposal = proposal();
    ReviewerPool silent =
        new ReviewerPool(Pooling.MIXTURE, Map.of(ANN_ID, ANN.with(Answers.NONE)), null, Map.of());

    assertThat(hash(sheets.sheetOf(proposal, silent).scenario()))
        .isEqualTo(hash(sheets.sheetOf(proposal, Basis.RUBRIC).scenario()));
  }

  @Test
  void poolReadsBackFromItsText() {
    Proposal proposal = proposal();
    Scenario pooled = sheets.sheetOf(proposal, pool(Pooling.MIXTURE)).scenario();

    Object document = ScenarioDocument.write(pooled);
    assertThat(ScenarioDocument.read(document).scenario()).isEqualTo(pooled);
    assertThatThrownBy(() -> sheets.sheetOf(proposal, Basis.REVIEWERS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** What the rubric asks is what the engine takes, within the same range. */
  @Test
  void everyQuestionOfTheRubricCanBeAnsweredWithinItsRange() {
    Map<String, Object> tree =
        new HashMap<>(ScenarioDocument.write(sheets.sheetOf(proposal(), Basis.RUBRIC).scenario()));
    Set<String> outcomes = Set.of("harassment", "disinformation", "creative");
    List<Question> questions =
        rubrics.current().questions().stream().filter(one -> one.appliesTo(outcomes)).toList();
    assertThat(questions).hasSizeGreaterThan(50);
    for (Question question : questions) {
      double low = question.range().lowest();
      double high = question.range().highest();
      assertThat(faults(tree, question.key(), low)).as(question.key()).isZero();
      assertThat(faults(tree, question.key(), high)).as(question.key()).isZero();
      assertThat(faults(tree, question.key(), low - 1e-3)).as(question.key()).isEqualTo(1);
      assertThat(faults(tree, question.key(), high * 1.001)).as(question.key()).isEqualTo(1);
    }
  }

  private static int faults(Map<String, Object> tree, String question, double answer) {
    tree.put("reviewers", List.of(Map.of("id", "a", "answers", Map.of(question, answer))));
    return ScenarioDocument.read(tree).faults().size();
  }

  private double bad(Scenario scenario) {
    return runner.run(scenario, false).answer().asProposed().bad().mean();
  }

  private static String hash(Scenario scenario) {
    return CanonicalJson.sha256(ScenarioRunner.canonical(scenario));
  }

  private String words(Input input, Locale locale) {
    return messages.getMessage(input.basisKey(), input.basisArgs().toArray(), locale);
  }

  private static Input input(ScenarioSheet sheet, String question) {
    return sheet.inputs().stream()
        .filter(each -> each.part().key().equals(question))
        .findFirst()
        .orElseThrow();
  }

  private Proposal proposal() {
    return proposals.create(
        AProposal.aProposal(profiles.add(ProfilesForTests.details("A model")).id())
            .threats("harassment", "disinformation")
            .modifications("delay-6")
            .claims(
                List.of(
                    new Claim(
                        Question.parse("copy.exposure").orElseThrow(),
                        Quantity.of(0.25),
                        "measured"),
                    new Claim(Question.parse(RATE).orElseThrow(), Quantity.of(0.5), "seen")))
            .details());
  }
}
