package dev.slipway.desk.web.page;

import dev.slipway.gate.Gate;
import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateWords;
import dev.slipway.gate.usage.AskedDay;
import dev.slipway.gate.usage.GateUsage;
import dev.slipway.profile.ModelName;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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

  GateView read(UUID proposalId) {
    List<GateAnswer> answers = gate.today(proposalId);
    List<AskedDay> asked =
        answers.stream()
            .flatMap(answer -> Stream.ofNullable(answer.model()))
            .map(ModelName::id)
            .findFirst()
            .map(usage::days)
            .orElse(List.of());
    return new GateView(answers.stream().map(this::line).toList(), asked);
  }

  private GateLine line(GateAnswer answer) {
    Locale locale = LocaleContextHolder.getLocale();
    return new GateLine(
        answer.asked().access().name(),
        answer.verdict().name(),
        answer.reasons().stream().map(reason -> words.text(reason, locale)).toList());
  }
}
