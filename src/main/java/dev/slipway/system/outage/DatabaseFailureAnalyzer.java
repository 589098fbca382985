package dev.slipway.system.outage;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/** Says in the log, in five lines, why the database could not be opened and what to do. */
class DatabaseFailureAnalyzer implements FailureAnalyzer {

  private static final String URL = "spring.datasource.url";
  private static final Set<String> WRONG_PASSWORD = Set.of("28P01", "28000");

  private final Environment environment;

  DatabaseFailureAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    SQLException last = null;
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql) {
        last = sql;
      }
    }
    if (last == null) {
      return null;
    }
    Reason reason = reason(last, failure);
    return reason == null ? null : analysis(reason, last, failure);
  }

  /** What can be wrong with a database. */
  private enum Reason {
    WRONG_PASSWORD(
        "The database does not accept the user name and password that Slipway was given.",
        "Check spring.datasource.username and spring.datasource.password (SLIPWAY_DB_USER and"
            + " SLIPWAY_DB_PASSWORD).\nThe embedded database keeps the password it was made with."),
    REJECTED(
        "A database server answers, but refuses the connection that Slipway asks for.",
        "Give Slipway the password (spring.datasource.password, SLIPWAY_DB_PASSWORD) if it has"
            + " none.\nSee what pg_hba.conf of the server asks for; with TLS,"
            + " sslmode=require belongs into the address."),
    NO_SUCH_DATABASE(
        "The server has no database of that name.",
        "Create it (createdb slipway), or correct spring.datasource.url (SLIPWAY_DB_URL).\nSlipway"
            + " makes the tables itself."),
    UNREACHABLE(
        "No database server answers at this address.",
        "Start PostgreSQL, or correct spring.datasource.url (SLIPWAY_DB_URL).\nCheck name, port and"
            + " firewall: pg_isready -h HOST -p PORT says whether it listens."),
    IN_USE(
        "Another process has this embedded database open; only one can.",
        "Stop the other Slipway, or use PostgreSQL to run several instances.\nNothing was"
            + " changed."),
    DAMAGED(
        "The file of the embedded database is damaged.",
        "Keep a copy of the file, then restore the last backup into an empty folder (see"
            + " docs/running.md, Backing up).\nNothing was changed by this start."),
    DISK_FULL(
        "The disk on which the database lies is full.",
        "Free at least 500 MB and start Slipway again; nothing that was saved is lost.\nLook first"
            + " at logs and old backups on the same disk.");

    private final String what;
    private final String action;

    Reason(String what, String action) {
      this.what = what;
      this.action = action;
    }
  }

  private static @Nullable Reason reason(SQLException last, Throwable failure) {
    String state = last.getSQLState() == null ? "" : last.getSQLState();
    String said = messages(failure);
    if (WRONG_PASSWORD.contains(state)) {
      return Reason.WRONG_PASSWORD;
    }
    if (state.equals("08004")) {
      return Reason.REJECTED;
    }
    if (state.equals("3D000")) {
      return Reason.NO_SUCH_DATABASE;
    }
    if (said.contains("No space left on device") || state.equals("53100")) {
      return Reason.DISK_FULL;
    }
    if (last.getErrorCode() == 90020) {
      return Reason.IN_USE;
    }
    if (last.getErrorCode() == 90030 || said.contains("File corrupted")) {
      return Reason.DAMAGED;
    }
    return state.startsWith("08") ? Reason.UNREACHABLE : null;
  }

  private static String messages(Throwable failure) {
    StringBuilder said = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      said.append(each.getMessage()).append('\n');
    }
    return said.toString();
  }

  private FailureAnalysis analysis(Reason reason, SQLException said, Throwable failure) {
    String first = String.valueOf(said.getMessage()).lines().findFirst().orElse("");
    return new FailureAnalysis(
        reason.what
            + "\nAddress: "
            + environment.getProperty(URL)
            + "\nThe database says: "
            + first,
        reason.action,
        failure);
  }
}
