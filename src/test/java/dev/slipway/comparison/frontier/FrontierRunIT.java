package dev.slipway.comparison.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import dev.slipway.comparison.AskService;
import dev.slipway.comparison.Selection;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.assembly.Basis;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a run, whatever happens to it meanwhile. */
class FrontierRunIT extends IntegrationTest {

  @Autowired private FrontierWorld world;
  @Autowired private FrontierService frontiers;
  @Autowired private AskService asking;
  @Autowired private ProposalService proposals;
  @Autowired private DataSource database;

  @Test
  void scoresEveryCombinationAsAskingOneByOneDoes() {
    UUID id = world.proposal(List.of());

    RunStatus run = ended(ask(id, List.of("delay-6", "filters", "use-law")));

    assertThat(run.state()).isEqualTo(RunState.DONE);
    Frontier found = frontiers.result(run).orElseThrow().frontier();
    assertThat(found.subsets()).hasSize(8);
    assertThat(found.exhaustive()).isTrue();
    SubsetScore two = subset(found, List.of("delay-6", "use-law"));
    Assessment asked =
        asking
            .ask(id, new Selection(List.of("delay-6", "use-law"), null))
            .answers()
            .get(0)
            .comparison()
            .after();
    assertThat(two.bad().mean()).isEqualTo(asked.bad().mean());
    assertThat(two.bad().standardError()).isEqualTo(asked.bad().standardError());
    assertThat(two.good().mean()).isEqualTo(asked.good().mean());
    assertThat((float) two.change().p95()).isEqualTo((float) asked.change().bad().p95());
    assertThat(run.scenarioHash()).hasSize(64);
  }

  @Test
  void whatEachIsWorthAddsUpToWhatAllAreWorth() {
    RunStatus run = ended(ask(world.proposal(List.of()), List.of("delay-6", "filters", "use-law")));

    Frontier found = frontiers.result(run).orElseThrow().frontier();
    double none = subset(found, List.of()).bad().mean();
    double all = subset(found, List.of("delay-6", "filters", "use-law")).bad().mean();
    assertThat(found.shapley().values().stream().mapToDouble(share -> share.bad()).sum())
        .isEqualTo(none - all, org.assertj.core.data.Offset.offset(1e-12));
  }

  @Test
  void oneCandidateIsAFrontierToo() {
    RunStatus run = ended(ask(world.proposal(List.of()), List.of("use-law")));

    assertThat(frontiers.result(run).orElseThrow().frontier().subsets()).hasSize(2);
  }

  @Test
  void candidatesThatDoNotGoTogetherAreNotCombined() {
    RunStatus run =
        ended(ask(world.proposal(List.of()), List.of("staged-first", "staged-twelve", "tools")));

    assertThat(run.state()).isEqualTo(RunState.DONE);
    assertThat(frontiers.result(run).orElseThrow().frontier().subsets())
        .extracting(SubsetScore::modifications)
        .doesNotContain(List.of("staged-first", "staged-twelve"))
        .contains(List.of(), List.of("staged-first"), List.of("staged-twelve"));
  }

  @Test
  void nothingToChooseFromIsRefused() {
    UUID id = world.proposal(List.of());

    assertThatThrownBy(() -> ask(id, List.of())).hasMessage("frontier.refused.none");
    assertThatThrownBy(() -> ask(id, List.of("no-such"))).hasMessage("frontier.refused.none");
    assertThat(frontiers.newest(id)).isEmpty();
  }

  @Test
  void ofManyWhoAskAtOnceOneStartsARunAndTheOthersAreTold() throws Exception {
    UUID id = world.proposal(List.of());
    List<Callable<String>> asking =
        Collections.nCopies(
            6,
            () -> {
              try {
                return ask(id, FrontierWorld.MANY).state().name();
              } catch (FrontierRefusedException refused) {
                return refused.getMessage();
              }
            });
    ExecutorService people = Executors.newFixedThreadPool(asking.size());
    List<String> answers = new ArrayList<>();
    for (Future<String> answer : people.invokeAll(asking)) {
      answers.add(answer.get());
    }
    people.shutdown();

    assertThat(answers)
        .containsOnly("WAITING", "frontier.refused.active")
        .containsOnlyOnce("WAITING");
    RunStatus run = frontiers.newest(id).orElseThrow();
    assertThat(frontiers.stop(run.id())).isTrue();
    await(run, now -> jobs() == 0);
    RunStatus again = ask(id, List.of("use-law"));
    assertThat(ended(again).state()).isEqualTo(RunState.DONE);
  }

  @Test
  void stoppedInTheMiddleItEndsStopped() {
    RunStatus run = ask(world.proposal(List.of()), FrontierWorld.MANY);
    await(run, now -> now.state() == RunState.RUNNING && now.done() > 0);
    assertThatThrownBy(() -> ask(run.proposalId(), List.of("use-law")))
        .hasMessage("frontier.refused.active");

    assertThat(frontiers.stop(run.id())).isTrue();

    await(run, now -> jobs() == 0);
    RunStatus ended = frontiers.find(run.id()).orElseThrow();
    assertThat(ended.state()).isEqualTo(RunState.STOPPED);
    assertThat(ended.done()).isLessThan(ended.ofAll());
    assertThat(frontiers.result(ended)).isEmpty();
    assertThat(frontiers.stop(run.id())).isFalse();
  }

  @Test
  void whatChangesMeanwhileEndsItAndWhatMakesNoDifferenceDoesNot() {
    UUID id = world.proposal(List.of());
    RunStatus run = ask(id, FrontierWorld.MANY);
    await(run, now -> now.state() == RunState.RUNNING);

    proposals.chooseModifications(id, List.of("use-law"));
    assertThat(frontiers.find(run.id()).orElseThrow().state()).isEqualTo(RunState.RUNNING);

    int seen = proposals.find(id).orElseThrow().version();
    proposals.change(id, seen, world.details(List.of(), 24));
    RunStatus ended = frontiers.find(run.id()).orElseThrow();
    assertThat(ended.state()).isEqualTo(RunState.OUT_OF_DATE);
    assertThat(ended.reason()).isEqualTo(EndReason.CHANGED);
    await(run, now -> jobs() == 0);
  }

  @Test
  void withdrawnMeanwhileItEnds() {
    UUID id = world.proposal(List.of());
    RunStatus run = ask(id, FrontierWorld.MANY);

    proposals.withdraw(id, null);

    RunStatus ended = frontiers.find(run.id()).orElseThrow();
    assertThat(ended.state()).isEqualTo(RunState.OUT_OF_DATE);
    assertThat(ended.reason()).isEqualTo(EndReason.WITHDRAWN);
    assertThatThrownBy(() -> ask(id, List.of("use-law"))).hasMessage("frontier.refused.withdrawn");
    await(run, now -> jobs() == 0);
  }

  @Test
  void saysWhenTheProposalHasChangedSince() {
    UUID id = world.proposal(List.of());
    List<String> candidates = List.of("use-law", "filters");
    RunStatus run = ended(ask(id, candidates));
    assertThat(frontiers.outdated(run, candidates)).isFalse();

    int seen = proposals.find(id).orElseThrow().version();
    proposals.change(id, seen, world.details(List.of(), 24));

    assertThat(frontiers.outdated(run, candidates)).isTrue();
  }

  private RunStatus ask(UUID proposalId, List<String> slugs) {
    return frontiers.ask(proposalId, Basis.RUBRIC, slugs);
  }

  private int jobs() {
    return new JdbcTemplate(database)
        .queryForObject(
            "select count(*) from scheduled_tasks where task_name = 'frontier'", Integer.class);
  }

  private static SubsetScore subset(Frontier frontier, List<String> modifications) {
    return frontier.subsets().stream()
        .filter(one -> one.modifications().equals(modifications))
        .findFirst()
        .orElseThrow();
  }

  private RunStatus ended(RunStatus run) {
    return await(run, now -> !now.state().active());
  }

  private RunStatus await(RunStatus run, Predicate<RunStatus> met) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .until(() -> frontiers.find(run.id()).orElseThrow(), met);
  }
}
