package dev.slipway.elicitation.web;

import dev.slipway.draft.FormAddress;
import java.util.UUID;

/** Where a question is answered. */
final class QuestionAddress {

  private QuestionAddress() {}

  static String of(UUID proposalId, String key) {
    return "/proposals/" + proposalId + "/estimates/questions/" + key;
  }

  static FormAddress form(UUID proposalId, String key) {
    return new FormAddress(of(proposalId, key));
  }
}
