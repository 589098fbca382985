package dev.slipway.desk.web.page;

import dev.slipway.gate.Gate;
import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateWords;
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

  GateLines(Gate gate, GateWords words) {
    this.gate = gate;
    this.words = words;
  }

  List<GateLine> read(UUID proposalId) {
    return gate.today(proposalId).stream().map(this::line).toList();
  }

  private GateLine line(GateAnswer answer) {
    Locale locale = LocaleContextHolder.getLocale();
    return new GateLine(
        answer.asked().access().name(),
        answer.verdict().name(),
        answer.reasons().stream().map(reason -> words.text(reason, locale)).toList());
  }
}
