package dev.slipway.system.outage;

import java.util.stream.Collectors;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says that a newer Slipway has been at the database, and how to go on. */
class NewerDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

  private static final String UNKNOWN = "Detected applied migration not resolved locally: ";

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
    String unknown =
        String.valueOf(cause.getMessage())
            .lines()
            .filter(line -> line.contains(UNKNOWN))
            .map(line -> line.substring(line.indexOf(UNKNOWN) + UNKNOWN.length()))
            .map(line -> line.replaceAll("[. ].*", ""))
            .collect(Collectors.joining(", "));
    return unknown.isEmpty()
        ? null
        : new FailureAnalysis(
            "A newer Slipway has changed this database, and this one does not know how.\n"
                + "Changes it does not know: "
                + unknown
                + "\nNothing was changed by this start.",
            "Start the newer version again.\nTo go back to this version, restore a backup that was"
                + " made before the newer one was started.",
            failure);
  }
}
