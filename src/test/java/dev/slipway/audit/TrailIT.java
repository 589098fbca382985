package dev.slipway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import dev.slipway.audit.chain.TrailCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TrailIT extends IntegrationTest {

  @Autowired private Trail trail;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private TrailCheck check;
  @Autowired private JdbcTemplate jdbc;

  private final Subject subject = new Subject("boat", UUID.randomUUID().toString(), "Ship 🚢");

  @Test
  void keepsWhoDidWhatAndWhatChanged() {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new Renamed(subject, List.of(new Change("name", "A", "B")))));

    assertThat(trail.newestFirst(subject.id(), 0).getContent())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.actor()).isEqualTo("Slipway");
              assertThat(line.action()).isEqualTo("boat.renamed");
              assertThat(line.subject()).isEqualTo(subject);
              assertThat(line.changes()).containsExactly(new Change("name", "A", "B"));
            });
  }

  @Test
  void newestComesFirst() {
    for (String name : List.of("first", "second")) {
      transaction.executeWithoutResult(
          status ->
              events.publishEvent(new Renamed(subject, List.of(new Change("name", null, name)))));
    }

    assertThat(trail.newestFirst(subject.id(), 0).getContent())
        .extracting(line -> line.changes().get(0).after())
        .containsExactly("second", "first");
  }

  @Test
  void goesWithTheChangeThatFails() {
    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new Renamed(subject, List.of()));
          status.setRollbackOnly();
        });

    assertThat(trail.newestFirst(subject.id(), 0)).isEmpty();
  }

  @Test
  void refusesAChangeOutsideATransaction() {
    assertThatThrownBy(() -> events.publishEvent(new Renamed(subject, List.of())))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from trail_line",
        "update trail_line set actor = actor",
        "truncate trail_line, trail_line_change",
        "delete from trail_line_change",
        "update trail_line_change set became = 'C'",
        "truncate trail_line_change",
        "delete from trail_head",
        "truncate trail_head",
        "update trail_head set line_number = line_number - 1",
        "update trail_head set line_hash = 'ff'"
      })
  void postgresRefusesToAlterTheTrail(String statement) {
    assumeTrue(TestDatabase.isPostgres());
    rename("A", "B");

    assertThatThrownBy(() -> jdbc.update(statement))
        .isInstanceOf(DataAccessException.class)
        .hasMessageMatching("(?s).*(never altered or removed|only moves on).*");
    assertThat(trail.newestFirst(subject.id(), 0)).hasSize(1);
    assertThat(check.check(Optional.empty()).intact()).isTrue();
  }

  @Test
  void aSubjectsStoryHoldsWhatIsNotCommittedYet() {
    transaction.executeWithoutResult(
        status -> {
          assertThat(trail.storyOf(subject.id())).isEmpty();
          events.publishEvent(new Renamed(subject, List.of()));
          assertThat(trail.storyOf(subject.id()).map(Trail.Story::begunBy)).contains("Slipway");
        });
    Trail.Line first = trail.newestFirst(subject.id(), 0).getContent().get(0);
    assertThat(trail.storyOf(subject.id()).map(Trail.Story::lastAt)).contains(first.madeAt());

    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new Renamed(subject, List.of()));
          assertThat(trail.storyOf(subject.id()).orElseThrow().lastAt()).isAfter(first.madeAt());
          status.setRollbackOnly();
        });
    assertThat(trail.storyOf(subject.id()).map(Trail.Story::lastAt)).contains(first.madeAt());
  }

  @Test
  void whatIsRecordedJustBeforeTheCommitIsKept() {
    TransactionSynchronization late =
        new TransactionSynchronization() {
          @Override
          public void beforeCommit(boolean readOnly) {
            rename("A", "B");
          }
        };

    transaction.executeWithoutResult(
        status -> TransactionSynchronizationManager.registerSynchronization(late));

    assertThat(trail.newestFirst(subject.id(), 0)).hasSize(1);
  }

  @Test
  void whatIsRecordedAfterTheCommitIsRefused() {
    List<Throwable> refused = new ArrayList<>();
    TransactionSynchronization tooLate =
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refused.add(catchThrowable(() -> events.publishEvent(new Renamed(subject, List.of()))));
          }
        };

    transaction.executeWithoutResult(
        status -> {
          events.publishEvent(new Renamed(subject, List.of()));
          TransactionSynchronizationManager.registerSynchronization(tooLate);
        });

    assertThat(refused).singleElement().isInstanceOf(IllegalStateException.class);
    assertThat(trail.newestFirst(subject.id(), 0)).hasSize(1);
  }

  @Test
  void aTransactionInTheMiddleOfAnotherKeepsItsOwnLines() {
    TransactionTemplate inner = new TransactionTemplate(transactions);
    inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.executeWithoutResult(
        status -> {
          rename("outer", "lost");
          inner.executeWithoutResult(
              mine -> {
                assertThat(trail.storyOf(subject.id())).isEmpty();
                rename("inner", "kept");
              });
          rename("outer again", "lost");
          status.setRollbackOnly();
        });

    assertThat(trail.newestFirst(subject.id(), 0).getContent())
        .extracting(line -> line.changes().get(0).before())
        .containsExactly("inner");
  }

  @Test
  void headMovesWithEachLineAndIsInTheChain() {
    TrailHead before = trail.head();
    rename("A", "B");
    rename("B", "C");

    assertThat(trail.head().number()).isEqualTo(before.number() + 2);
    assertThat(check.check(Optional.of(KnownHead.of(before))).intact()).isTrue();
    assertThat(check.check(Optional.of(KnownHead.of(trail.head()))).intact()).isTrue();
  }

  @Test
  void signsThatADatabaseDoesNotKeepDoNotBreakTheChain() {
    rename("half \ud83d of a ship", "nothing \0 here");

    assertThat(check.check(Optional.empty()).intact()).isTrue();
    assertThat(trail.newestFirst(subject.id(), 0).getContent().get(0).changes())
        .containsExactly(new Change("name", "half ? of a ship", "nothing \ufffd here"));
  }

  private void rename(String from, String to) {
    transaction.executeWithoutResult(
        status -> events.publishEvent(new Renamed(subject, List.of(new Change("name", from, to)))));
  }

  @Action("boat.renamed")
  private record Renamed(Subject subject, List<Change> changes) implements Recorded {}
}
