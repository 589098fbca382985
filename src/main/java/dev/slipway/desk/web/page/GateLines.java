package dev.slipway.desk.web.page;

import dev.slipway.gate.Gate;
import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateWords;
import dev.slipway.gate.usage.GateUsage;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks the gate as a pipeline would, for each level of access of a proposal's plan. */
@Component
class GateLines {

  private final Gate gate;
  private final GateWords words;
  private final GateUsage usage;

  GateLines(Gate gate, GateWords words, GateUsage usage) {
    this.gate = gate;
    this.words = words;
    this.usage = usage;
  }

  /** In the language of the reader. */
  List<GateLine> today(UUID proposalId) {
    return gate.today(proposalId).stream().map(this::line).toList();
  }

  /** With how often it was asked, which no line of the trail tells. */
  GateView view(List<GateLine> lines, UUID modelId) {
    return lines.isEmpty() ? GateView.NONE : new GateView(lines, usage.days(modelId));
  }

  private GateLine line(GateAnswer answer) {
    Locale locale = LocaleContextHolder.getLocale();
    return new GateLine(
        answer.asked().access().name(),
        answer.verdict().name(),
        answer.reasons().stream().map(reason -> words.text(reason, locale)).toList());
  }
}
