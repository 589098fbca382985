package dev.slipway.desk.web.page;

import dev.slipway.gate.GateVerdict;
import dev.slipway.gate.usage.AskedDay;
import java.util.Arrays;
import java.util.List;

/**
 * What pipelines that ask about a proposal's model are told.
 *
 * @param lines today, for each level of access of the plan
 * @param asked how often they asked in the last days, the latest first
 */
public record GateView(List<GateLine> lines, List<AskedDay> asked) {

  static final GateView NONE = new GateView(List.of(), List.of());

  /** For {@code gate.verdict.*}, in the order of the columns. */
  public List<String> verdicts() {
    return Arrays.stream(GateVerdict.values()).map(Enum::name).toList();
  }
}
