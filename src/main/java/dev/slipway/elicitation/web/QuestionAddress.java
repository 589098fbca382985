package dev.slipway.elicitation.web;

import dev.slipway.draft.FormAddress;
import java.util.UUID;

/** Where a question is answered. */
public final class QuestionAddress {

  private QuestionAddress() {}

  public static String of(UUID proposalId, String key) {
    return "/proposals/" + proposalId + "/estimates/questions/" + key;
  }

  public static FormAddress form(UUID proposalId, String key) {
    return new FormAddress(of(proposalId, key));
  }
}
