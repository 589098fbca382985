package dev.slipway.elicitation.answer;

import dev.slipway.stats.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says to a question.
 *
 * @param numbers null for "I do not know"
 * @param reason why; an answer with numbers has one
 * @param links where it can be read
 */
public record Answer(@Nullable Quantity numbers, String reason, List<String> links) {

  public Answer {
    links = List.copyOf(links);
    if (numbers != null && reason.isBlank()) {
      throw new IllegalArgumentException("numbers without a reason");
    }
  }
}
