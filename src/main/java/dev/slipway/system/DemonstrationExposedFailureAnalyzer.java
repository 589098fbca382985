package dev.slipway.system;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log, in words, why Slipway did not start and what to do. */
class DemonstrationExposedFailureAnalyzer
    extends AbstractFailureAnalyzer<DemonstrationExposedException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationExposedException cause) {
    return new FailureAnalysis(
        "Slipway was told to listen on "
            + cause.address()
            + " with the profile demo, whose people sign in by passwords that everybody can read.",
        "Leave server.address at 127.0.0.1; or start without the profile demo (the data can be"
            + " loaded from the home page by an administrator).",
        cause);
  }
}
