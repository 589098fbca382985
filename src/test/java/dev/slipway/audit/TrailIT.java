package dev.slipway.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.slipway.IntegrationTest;
import dev.slipway.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class TrailIT extends IntegrationTest {

  @Autowired private Trail trail;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
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

  @Test
  void postgresRefusesToAlterLines() {
    assumeTrue(TestDatabase.isPostgres());
    transaction.executeWithoutResult(
        status -> events.publishEvent(new Renamed(subject, List.of())));

    assertThatThrownBy(
            () -> jdbc.update("delete from trail_entry where subject_id = ?", subject.id()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("append-only");
    assertThat(trail.newestFirst(subject.id(), 0)).hasSize(1);
  }

  private record Renamed(Subject subject, List<Change> changes) implements Recorded {
    @Override
    public String action() {
      return "boat.renamed";
    }
  }
}
