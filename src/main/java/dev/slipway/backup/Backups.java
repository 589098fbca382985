package dev.slipway.backup;

import dev.slipway.backup.file.BackupWriter;
import dev.slipway.backup.file.Header;
import dev.slipway.backup.seal.SealedOutput;
import dev.slipway.backup.table.Schema;
import dev.slipway.scoring.compute.TooBusyException;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes backups from the running database, each as of one moment. One at a time for each instance,
 * on a connection beside the pool, so that people go on working meanwhile.
 */
@Service
public class Backups {

  /** Of a passphrase; shorter ones can be guessed by trying. */
  public static final int SHORTEST_PASSPHRASE = 12;

  private static final int BUSY_SECONDS = 60;
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'slipway-'yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

  private final DataSource dataSource;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final Semaphore one = new Semaphore(1);

  Backups(
      DataSource dataSource,
      ApplicationEventPublisher events,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.dataSource = dataSource;
    this.events = events;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Where a backup goes; opened once it is certain that there will be one. */
  @FunctionalInterface
  public interface Destination {
    OutputStream open(String fileName) throws IOException;
  }

  /**
   * Takes a backup. Where it fails midway the file lacks its end, by which everybody can tell.
   *
   * @param passphrase to encrypt it with, or null
   * @throws TooBusyException if this instance is taking one already
   */
  public void take(@Nullable String passphrase, Destination destination)
      throws IOException, SQLException {
    if (!one.tryAcquire()) {
      throw new TooBusyException(BUSY_SECONDS);
    }
    try (Connection snapshot = Snapshot.of(dataSource)) {
      Instant now = clock.instant();
      String name = NAME.format(now) + (passphrase == null ? ".zip" : ".zip.sealed");
      transaction.executeWithoutResult(
          status -> events.publishEvent(new BackupTaken(name, passphrase != null)));
      Header header =
          new Header(Header.FORMAT, SchemaVersion.of(snapshot), now, Schema.of(snapshot).tables());
      write(header, snapshot, passphrase, destination.open(name));
    } finally {
      one.release();
    }
  }

  private static void write(
      Header header, Connection snapshot, @Nullable String passphrase, OutputStream out)
      throws IOException, SQLException {
    if (passphrase == null) {
      new BackupWriter(out).write(header, snapshot);
    } else {
      SealedOutput sealed = new SealedOutput(out, passphrase.toCharArray());
      new BackupWriter(sealed).write(header, snapshot);
      sealed.finish();
    }
    out.flush();
  }
}
