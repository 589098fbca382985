package dev.slipway.elicitation.web.question;

import java.util.List;

/**
 * What was observed elsewhere, to compare an answer with: a share of earlier cases, or one of them.
 *
 * @param key of the sentence, under {@code estimates.observed}
 * @param args of the sentence
 * @param link where it can be read
 */
record ObservedFact(String key, List<Object> args, String link) {

  static ObservedFact of(String key, String link, Object... args) {
    return new ObservedFact("estimates.observed." + key, List.of(args), link);
  }
}
