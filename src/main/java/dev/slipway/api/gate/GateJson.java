package dev.slipway.api.gate;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.slipway.decision.Decision;
import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateCode;
import dev.slipway.gate.GateQuestion;
import dev.slipway.gate.GateVerdict;
import dev.slipway.gate.GateWords;
import dev.slipway.gate.Reason;
import dev.slipway.gate.passing.Passing;
import dev.slipway.profile.ModelName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An answer as JSON; scripts rely on its names. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record GateJson(
    GateVerdict verdict,
    Subject subject,
    Asked asked,
    List<Why> reasons,
    @Nullable Decided decision,
    @Nullable Instant validUntil,
    @Nullable Cheapest cheapestPassing) {

  record Subject(@Nullable String digest, @Nullable Model model) {}

  record Model(UUID id, String name, String version) {

    private static @Nullable Model of(@Nullable ModelName model) {
      return model == null ? null : new Model(model.id(), model.name(), model.version());
    }
  }

  record Asked(String access, @Nullable String scope, @Nullable String environment, LocalDate on) {

    private static Asked of(GateQuestion asked) {
      return new Asked(
          asked.access().name(),
          asked.scope() == null ? null : asked.scope().name(),
          asked.environment(),
          asked.on());
    }
  }

  /**
   * One reason.
   *
   * @param who can change it
   * @param until the day on which it changes by itself, or by which something is to be done
   */
  record Why(
      GateCode code, String text, @Nullable String link, String who, @Nullable LocalDate until) {}

  /** The decision in force. */
  record Decided(
      UUID id,
      String kind,
      @Nullable Instant takenAt,
      String scoreHash,
      String trailHead,
      String link) {}

  record Cheapest(List<String> modifications, Bad bad, Good good, String link) {}

  record Bad(double mean, double p95) {}

  record Good(double mean, double lost) {}

  /**
   * The answer in English.
   *
   * @param link from an address on this installation to one that leads here from elsewhere
   */
  static GateJson of(GateAnswer answer, GateWords words, UnaryOperator<String> link) {
    GateQuestion asked = answer.asked();
    return new GateJson(
        answer.verdict(),
        new Subject(
            asked.digest() == null ? null : asked.digest().toString(), Model.of(answer.model())),
        Asked.of(asked),
        answer.reasons().stream().map(reason -> why(reason, words, link)).toList(),
        answer.decision() == null ? null : decided(answer.decision(), link),
        answer.validUntil(),
        answer.cheapest() == null ? null : cheapest(answer.cheapest(), link));
  }

  private static Why why(Reason reason, GateWords words, UnaryOperator<String> link) {
    return new Why(
        reason.code(),
        words.text(reason, Locale.ENGLISH),
        address(reason, link),
        words.who(reason, Locale.ENGLISH),
        reason.until());
  }

  private static @Nullable String address(Reason reason, UnaryOperator<String> link) {
    if (reason.proposalId() == null) {
      return null;
    }
    String proposal = "/proposals/" + reason.proposalId();
    return link.apply(
        reason.decisionId() == null ? proposal : proposal + "/decisions/" + reason.decisionId());
  }

  private static Decided decided(Decision decision, UnaryOperator<String> link) {
    return new Decided(
        decision.id(),
        decision.verdict().name(),
        decision.takenAt(),
        decision.basis().scenarioHash(),
        decision.basis().trailHead(),
        link.apply("/proposals/" + decision.proposalId() + "/decisions/" + decision.id()));
  }

  private static Cheapest cheapest(Passing passing, UnaryOperator<String> link) {
    return new Cheapest(
        passing.modifications(),
        new Bad(passing.bad(), passing.badP95()),
        new Good(passing.good(), passing.goodLost()),
        link.apply("/proposals/" + passing.proposalId()));
  }
}
