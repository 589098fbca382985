package dev.slipway.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;

class DatabaseOutageTests {

  /** Refused, too many connections, disk full, shut down, canceled, input or output, locked. */
  @ParameterizedTest
  @ValueSource(strings = {"08006", "53300", "53100", "57P01", "57014", "58030", "55P03"})
  void statesThatPassAreOutagesHoweverDeepTheyLie(String state) {
    SQLException said = new SQLException("no", state);
    assertThat(DatabaseOutage.caused(said)).isTrue();
    assertThat(DatabaseOutage.caused(new IllegalStateException(new IOException(said)))).isTrue();
  }

  /** Unique, not null, wrong statement, deadlock, serialisation. */
  @ParameterizedTest
  @ValueSource(strings = {"23505", "23502", "42601", "40P01", "40001"})
  void faultsOfTheProgramAreNot(String state) {
    assertThat(DatabaseOutage.caused(new SQLException("no", state))).isFalse();
  }

  @Test
  void poolsThatGiveNoConnectionAreOutages() {
    assertThat(DatabaseOutage.caused(new SQLTransientConnectionException("after 2000ms"))).isTrue();
    assertThat(DatabaseOutage.caused(new SQLException("Connection is closed"))).isTrue();
    assertThat(DatabaseOutage.caused(new SQLException("No value specified"))).isFalse();
  }

  /** A full disk: the statement that would have been written fails as if H2 had a fault. */
  @Test
  void aFileOfH2ThatCannotBeWrittenIsAnOutage() {
    MVStoreException full = new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "no space");
    assertThat(DatabaseOutage.caused(new SQLException("General error", "HY000", 50000, full)))
        .isTrue();
    assertThat(DatabaseOutage.caused(new SQLException("General error", "HY000", 50000))).isFalse();
  }

  @Test
  void whatHasNothingToDoWithTheDatabaseIsNot() {
    assertThat(DatabaseOutage.caused(null)).isFalse();
    assertThat(DatabaseOutage.caused(new IOException("broken pipe"))).isFalse();
    assertThat(DatabaseOutage.caused(new DuplicateKeyException("twice"))).isFalse();
  }
}
