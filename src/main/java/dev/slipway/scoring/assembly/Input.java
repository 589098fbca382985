package dev.slipway.scoring.assembly;

import dev.slipway.stats.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input of a score and where it came from.
 *
 * @param question path in the scenario document, such as {@code reach.misuse.API}
 * @param quantity the answer, or null where it is a level
 * @param level name of the level, or null where it is a quantity
 * @param basis what it rests on, in the words of the rubric or of the claim; empty where {@code
 *     basisKey} says it
 * @param basisKey key of the message that says what it rests on, or null
 * @param basisArgs the message's arguments
 */
public record Input(
    String question,
    @Nullable Quantity quantity,
    @Nullable String level,
    Origin origin,
    String basis,
    @Nullable String basisKey,
    List<String> basisArgs) {

  public Input {
    basisArgs = List.copyOf(basisArgs);
  }

  static Input of(String question, Quantity quantity, Origin origin, String basis) {
    return new Input(question, quantity, null, origin, basis, null, List.of());
  }

  static Input level(String question, String level, Origin origin) {
    return new Input(question, null, level, origin, "", null, List.of());
  }

  static Input explained(
      String question, Quantity quantity, Origin origin, String basisKey, List<String> args) {
    return new Input(question, quantity, null, origin, "", basisKey, args);
  }
}
