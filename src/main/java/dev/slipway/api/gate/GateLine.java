package dev.slipway.api.gate;

import dev.slipway.api.gate.GateJson.Why;
import java.util.stream.Collectors;

/**
 * An answer as one line for a shell: verdict, code, why, who can change it, and what would pass.
 */
final class GateLine {

  private GateLine() {}

  static String of(GateJson answer) {
    String why = answer.reasons().stream().map(GateLine::of).collect(Collectors.joining("; "));
    String line =
        answer.verdict() + " " + answer.reasons().get(0).code() + " " + why + passing(answer);
    return line.replaceAll("\\p{Cntrl}+", " ") + "\n";
  }

  private static String of(Why reason) {
    return reason.text() + " (who can change it: " + reason.who() + ")";
  }

  /** What would pass, to be put behind the reasons; empty where that is not known. */
  static String passing(GateJson answer) {
    GateJson.Cheapest cheapest = answer.cheapestPassing();
    return cheapest == null
        ? ""
        : "; within the limits with: " + String.join(", ", cheapest.modifications());
  }
}
