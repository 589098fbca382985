package dev.slipway.system.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.slipway.instance.DatabaseOutage;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** The disk of an embedded database becomes full, and is freed again while Slipway runs. */
class FullDiskTests {

  private static final FilePath DISK = new FilePathOnFullDisk();
  private static final int CONNECTIONS = 3;

  @TempDir private Path folder;

  private HikariDataSource pool;
  private JdbcClient jdbc;

  @BeforeEach
  void open() {
    FilePath.register(DISK);
    pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:h2:fulldisk:" + folder.resolve("slipway") + ";WRITE_DELAY=0");
    pool.setUsername("sa");
    pool.setConnectionTimeout(2000);
    pool.setMinimumIdle(CONNECTIONS);
    pool.setMaximumPoolSize(CONNECTIONS);
    DatabaseTimeouts.poolTimeouts(new MockEnvironment())
        .postProcessBeforeInitialization(pool, "dataSource");
    jdbc = JdbcClient.create(pool);
    jdbc.sql("create table typed (text varchar)").update();
  }

  @AfterEach
  void close() {
    FilePathOnFullDisk.full = false;
    pool.close();
    FilePath.unregister(DISK);
  }

  @Test
  void whatIsWrittenIsRefusedAndEveryConnectionWorksAgainOnceThereIsRoom() {
    type("before");

    FilePathOnFullDisk.full = true;
    for (int i = 0; i <= CONNECTIONS; i++) {
      Throwable refused = catchThrowable(() -> type("meanwhile"));
      assertThat(DatabaseOutage.caused(refused)).as("%s", refused).isTrue();
    }
    FilePathOnFullDisk.full = false;

    for (int i = 0; i <= CONNECTIONS; i++) {
      type("after");
    }
    assertThat(jdbc.sql("select text from typed").query(String.class).list())
        .startsWith("before")
        .endsWith("after");
  }

  private void type(String text) {
    jdbc.sql("insert into typed (text) values (?)").param(text).update();
  }
}
