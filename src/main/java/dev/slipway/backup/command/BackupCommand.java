package dev.slipway.backup.command;

import dev.slipway.backup.file.RefusedBackupException;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Restores a backup into the configured database, which must be empty ({@code restore FILE}), or
 * proves that it could be ({@code verify-backup FILE}). Takes the same settings as Slipway itself.
 */
public final class BackupCommand {

  /** It is done. */
  public static final int DONE = 0;

  /** The backup, or the database, is not as it must be; nothing was changed. */
  public static final int REFUSED = 1;

  /** The question was not understood. */
  public static final int NOT_UNDERSTOOD = 2;

  private static final String RESTORE = "restore";
  private static final String VERIFY = "verify-backup";
  private static final String PASSPHRASE = "slipway.backup.passphrase";

  private final BackupWords words;

  private BackupCommand(PrintStream out) {
    this.words = new BackupWords(out);
  }

  public static boolean isAsked(String... args) {
    return args.length > 0 && Set.of(RESTORE, VERIFY).contains(args[0]);
  }

  /** Does what is asked and says what came of it; the status with which the process should end. */
  public static int run(PrintStream out, String... args) {
    return new BackupCommand(out).run(args);
  }

  private int run(String... args) {
    if (args.length < 2 || args[1].startsWith("--")) {
      words.say("backup.usage");
      return NOT_UNDERSTOOD;
    }
    String[] settings = Arrays.copyOfRange(args, 2, args.length);
    try (ConfigurableApplicationContext context = start(settings)) {
      BackupFile file =
          new BackupFile(Path.of(args[1]), () -> passphrase(context.getEnvironment()));
      if (args[0].equals(VERIFY)) {
        return new Verification(file, words).run() ? DONE : REFUSED;
      }
      new Restoration(file, context.getBean(DataSource.class), words).run();
      return DONE;
    } catch (RefusedBackupException refused) {
      words.say(refused);
      return REFUSED;
    } catch (SQLException | IOException | UncheckedIOException failed) {
      words.say("backup.impossible", String.valueOf(failed.getMessage()));
      return REFUSED;
    }
  }

  /** From the settings or the environment; else whoever sits there is asked. */
  private char @Nullable [] passphrase(Environment environment) {
    String given = environment.getProperty(PASSPHRASE, "");
    if (!given.isEmpty()) {
      return given.toCharArray();
    }
    Console console = System.console();
    return console == null ? null : console.readPassword("%s ", words.text("backup.ask"));
  }

  private static ConfigurableApplicationContext start(String... settings) {
    return new SpringApplicationBuilder(BackupContext.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .registerShutdownHook(false)
        .properties(
            "logging.level.root=warn",
            "logging.level.com.zaxxer.hikari=off",
            "spring.datasource.hikari.maximum-pool-size=2")
        .run(settings);
  }
}
