package dev.slipway.comparison.planned;

import dev.slipway.audit.Actor;
import dev.slipway.comparison.planned.TestPlanEvent.WorthTestingFound;
import dev.slipway.comparison.planned.WorthTesting.Row;
import dev.slipway.pathway.question.Question;
import dev.slipway.pathway.sensitivity.TestOutlook;
import dev.slipway.pathway.sensitivity.TestedQuestion;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.scoring.ScenarioRunner;
import dev.slipway.stats.sensitivity.TestSizes;
import dev.slipway.stats.sensitivity.ValueOfInformation;
import dev.slipway.stats.update.ExternalValidity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the questions of a proposal that are most worth a test, and keeps them. */
@Service
public class WorthTestingService {

  /** Of so many questions tests are tried: those whose answers would be worth most. */
  private static final int MOST = 8;

  /** An answer worth less, in net score, would change nothing that anybody notices. */
  private static final double NOTHING = 1e-6;

  private final TestOutlooks outlooks;
  private final ScenarioRunner runner;
  private final WorthTestingTable table;
  private final ProposalService proposals;
  private final ApplicationEventPublisher events;
  private final Actor actor;
  private final Clock clock;
  private final TransactionTemplate transaction;

  WorthTestingService(
      TestOutlooks outlooks,
      ScenarioRunner runner,
      WorthTestingTable table,
      ProposalService proposals,
      ApplicationEventPublisher events,
      Actor actor,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.outlooks = outlooks;
    this.runner = runner;
    this.table = table;
    this.proposals = proposals;
    this.events = events;
    this.actor = actor;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** What was found last; nothing if that was by another score or by other weights. */
  @Transactional(readOnly = true)
  public Optional<WorthTesting> find(UUID proposalId) {
    return outlooks
        .score(proposalId)
        .flatMap(
            score ->
                table
                    .newest(proposalId)
                    .filter(found -> found.scoreId().equals(score.id()))
                    .filter(found -> found.valueRatio() == outlooks.valueRatio()));
  }

  /**
   * Computes it for the newest score and keeps it. Computes outside of any transaction.
   *
   * @throws RefusedTransition if the proposal has no score
   * @throws dev.slipway.scoring.compute.TooBusyException if too much waits to be computed already
   */
  public void compute(UUID proposalId) {
    TestedScore score =
        outlooks
            .score(proposalId)
            .orElseThrow(() -> new RefusedTransition("tests.refused.unscored"));
    double ratio = outlooks.valueRatio();
    List<Row> rows = runner.tests(score.scenario(), tests -> rows(score, tests));
    WorthTesting found = new WorthTesting(score.id(), score.rubricVersion(), ratio, rows);
    String name = proposals.find(proposalId).orElseThrow().question();
    transaction.executeWithoutResult(
        status -> {
          table.keep(proposalId, found, actor.name(), clock.instant());
          events.publishEvent(new WorthTestingFound(proposalId, name));
        });
  }

  private static List<Row> rows(TestedScore score, TestOutlook tests) {
    List<Question> questions = apart(score.questions());
    List<ValueOfInformation> perfect = tests.perfect(questions);
    List<Integer> most =
        IntStream.range(0, questions.size())
            .boxed()
            .filter(i -> perfect.get(i).net() > NOTHING)
            .sorted(Comparator.comparingDouble(i -> -perfect.get(i).net()))
            .limit(MOST)
            .toList();
    List<TestSizes> sizes =
        tests.ofSizes(
            most.stream().map(i -> usual(questions.get(i))).toList(), WorthTesting.TRIALS);
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < most.size(); row++) {
      Question question = questions.get(most.get(row));
      rows.add(
          new Row(
              question.stored(),
              TestKind.usualFor(question),
              perfect.get(most.get(row)),
              sizes.get(row).worths(),
              sizes.get(row).leastTrials()));
    }
    rows.sort(Comparator.comparingDouble(Row::best).reversed());
    return rows;
  }

  /** One of those that the same number moves: knowing one is knowing the other. */
  private static List<Question> apart(List<Question> questions) {
    Map<String, Question> apart = new LinkedHashMap<>();
    questions.forEach(question -> apart.putIfAbsent(question.column().key(), question));
    return List.copyOf(apart.values());
  }

  private static TestedQuestion usual(Question question) {
    TestKind kind = TestKind.usualFor(question);
    return new TestedQuestion(
        question, 1, kind.direction(), new ExternalValidity(kind.relevance(), kind.fieldOdds()));
  }
}
