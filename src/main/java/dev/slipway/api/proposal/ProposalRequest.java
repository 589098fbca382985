package dev.slipway.api.proposal;

import dev.slipway.api.body.JsonBody;
import java.util.List;
import java.util.Map;

/** Reads what is asked of the board, or parts of it, into fields of the release form. */
final class ProposalRequest {

  private ProposalRequest() {}

  /**
   * The fields that are given.
   *
   * @throws dev.slipway.api.problem.RefusedException with every fault
   */
  static Map<String, List<String>> read(JsonBody body) {
    FormFields fields = new FormFields(body);
    List.of("model", "question", "decisionDate", "scope", "outcomeScale", "confidentiality")
        .forEach(fields::text);
    fields.number("horizonMonths", "horizonMonths");
    List.of("threats", "benefits", "modifications").forEach(fields::texts);
    fields.rows("plan", "steps", ProposalRequest::step);
    fields.rows("claims", "claims", ProposalRequest::claim);
    return fields.required();
  }

  /** Likewise, where one part is to be replaced; it has to be there. */
  static Map<String, List<String>> readPart(JsonBody body, String member) {
    if (!body.has(member)) {
      body.refuse(member, "missing.list");
    }
    FormFields fields = new FormFields(body);
    switch (member) {
      case "plan" -> fields.rows("plan", "steps", ProposalRequest::step);
      case "claims" -> fields.rows("claims", "claims", ProposalRequest::claim);
      default -> fields.texts(member);
    }
    return fields.required();
  }

  private static void step(FormFields fields, String prefix) {
    fields.number("month", prefix + "month");
    fields.text("access", prefix + "access");
    fields.flag("shown", prefix + "shown");
  }

  private static void claim(FormFields fields, String prefix) {
    fields.text("question", prefix + "question");
    fields.quantity("answer", prefix + "answer");
    fields.text("reason", prefix + "reason");
  }
}
