package dev.slipway.comparison.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import dev.slipway.IntegrationTest;
import dev.slipway.scoring.assembly.Basis;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What an application that was stopped or killed leaves is taken up again. */
@DirtiesContext
class FrontierRestartIT extends IntegrationTest {

  @Autowired private FrontierWorld world;
  @Autowired private FrontierService frontiers;
  @Autowired private Scheduler scheduler;
  @Autowired private List<Task<?>> tasks;
  @Autowired private DataSource database;

  @Test
  void survivesARestartInTheMiddle() {
    RunStatus run = ask(world.proposal(List.of()), FrontierWorld.MANY.subList(0, 11));
    await(run, now -> now.state() == RunState.RUNNING && now.done() > 0);

    scheduler.stop();
    RunStatus between = frontiers.find(run.id()).orElseThrow();
    assertThat(between.state()).isEqualTo(RunState.WAITING);
    assertThat(jobs()).isEqualTo(1);

    Scheduler next = another();
    next.start();
    try {
      RunStatus ended = ended(run);
      assertThat(ended.state()).isEqualTo(RunState.DONE);
      assertThat(ended.attempts()).isGreaterThan(1);
      assertThat(frontiers.result(ended)).isPresent();
    } finally {
      next.stop();
    }
  }

  @Test
  void whatAKilledApplicationLeftIsTakenUpAgainAndNotForEver() {
    scheduler.stop();
    RunStatus run = ask(world.proposal(List.of()), List.of("use-law", "filters"));
    RunStatus hopeless = ask(world.proposal(List.of()), List.of("use-law"));
    JdbcTemplate sql = new JdbcTemplate(database);
    sql.update("update frontier_run set state = 'RUNNING', attempts = 1 where id = ?", run.id());
    sql.update(
        "update frontier_run set state = 'RUNNING', attempts = ? where id = ?",
        FrontierWorker.MOST_ATTEMPTS,
        hopeless.id());
    sql.update(
        "update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ?"
            + " where task_name = 'frontier'",
        Instant.now().minusSeconds(600).atOffset(ZoneOffset.UTC));

    Scheduler next = another();
    next.start();
    try {
      RunStatus ended = ended(run);
      assertThat(ended.state()).isEqualTo(RunState.DONE);
      assertThat(ended.attempts()).isEqualTo(2);
      RunStatus given = ended(hopeless);
      assertThat(given.state()).isEqualTo(RunState.FAILED);
      assertThat(given.reason()).isEqualTo(EndReason.INTERRUPTED);
    } finally {
      next.stop();
    }
  }

  private Scheduler another() {
    List<Task<?>> once = tasks.stream().filter(one -> one.getName().equals("frontier")).toList();
    return Scheduler.create(database, once)
        .threads(2)
        .pollingInterval(Duration.ofMillis(200))
        .heartbeatInterval(Duration.ofSeconds(1))
        .shutdownMaxWait(Duration.ofSeconds(10))
        .build();
  }

  private RunStatus ask(UUID proposalId, List<String> slugs) {
    return frontiers.ask(proposalId, Basis.RUBRIC, slugs);
  }

  private int jobs() {
    return new JdbcTemplate(database)
        .queryForObject(
            "select count(*) from scheduled_tasks where task_name = 'frontier'", Integer.class);
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
