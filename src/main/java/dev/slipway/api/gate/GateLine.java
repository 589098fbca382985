package dev.slipway.api.gate;

import dev.slipway.api.gate.GateJson.Why;
import java.util.stream.Collectors;

/** An answer as one line for a shell: verdict, code, and why. */
final class GateLine {

  private GateLine() {}

  static String of(GateJson answer) {
    String why = answer.reasons().stream().map(Why::text).collect(Collectors.joining("; "));
    String line = answer.verdict() + " " + answer.reasons().get(0).code() + " " + why;
    return line.replaceAll("\\p{Cntrl}+", " ") + "\n";
  }
}
