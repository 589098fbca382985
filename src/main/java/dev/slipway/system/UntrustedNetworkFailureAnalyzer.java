package dev.slipway.system;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in the log, in words, why Slipway did not start and what to do. */
class UntrustedNetworkFailureAnalyzer extends AbstractFailureAnalyzer<UntrustedNetworkException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UntrustedNetworkException cause) {
    return new FailureAnalysis(
        "Slipway was told to listen on "
            + cause.address()
            + ". It has no accounts yet: whoever reaches it may do everything.",
        "Leave server.address at 127.0.0.1; or, if something in front of Slipway keeps strangers"
            + " out, set slipway.network-trusted=true (environment: SLIPWAY_NETWORK_TRUSTED=true)"
            + " and list the names it is reached by in slipway.allowed-hosts.",
        cause);
  }
}
