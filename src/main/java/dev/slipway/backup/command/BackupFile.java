package dev.slipway.backup.command;

import dev.slipway.backup.SchemaVersion;
import dev.slipway.backup.file.BackupReader;
import dev.slipway.backup.file.Header;
import dev.slipway.backup.file.Manifest;
import dev.slipway.backup.file.RefusedBackupException;
import dev.slipway.backup.file.RefusedBackupException.Reason;
import dev.slipway.backup.file.RowSink;
import dev.slipway.backup.seal.SealedInput;
import dev.slipway.backup.seal.SealedInput.BrokenSealException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/** A backup on a disk, which can be read as often as it is needed. */
final class BackupFile {

  private final Path path;
  private final Supplier<char @Nullable []> passphrase;

  /**
   * @param passphrase asked for where the file is encrypted; null where nobody gives one
   */
  BackupFile(Path path, Supplier<char @Nullable []> passphrase) {
    this.path = path;
    this.passphrase = passphrase;
  }

  /** What a backup says of itself, at its beginning and at its end. */
  record Content(Header header, Manifest manifest) {}

  /** Reads it from end to end, and touches nothing. */
  Content check() {
    return read(RowSink.NOTHING);
  }

  /**
   * Hands every row to the sink.
   *
   * @throws RefusedBackupException if it is not whole, not ours, or newer than this version
   */
  Content read(RowSink sink) {
    try (InputStream in = SealedInput.open(Files.newInputStream(path), this::ask)) {
      BackupReader reader = new BackupReader(in);
      MigrationVersion version = MigrationVersion.fromVersion(reader.header().schemaVersion());
      if (version.compareTo(SchemaVersion.newestKnown()) > 0) {
        throw new RefusedBackupException(Reason.NEWER, version.getVersion());
      }
      return new Content(reader.header(), reader.read(sink));
    } catch (BrokenSealException broken) {
      throw broken.first()
          ? new RefusedBackupException(Reason.WRONG_PASSPHRASE)
          : RefusedBackupException.damaged(path.toString(), broken);
    } catch (NoSuchFileException none) {
      throw new RefusedBackupException(Reason.NO_FILE, path.toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private char[] ask() {
    char[] given = passphrase.get();
    if (given == null || given.length == 0) {
      throw new RefusedBackupException(Reason.NO_PASSPHRASE);
    }
    return given;
  }
}
