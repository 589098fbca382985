package dev.slipway.scoring.json;

import dev.slipway.pathway.document.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON into plain maps, lists, texts, numbers and booleans. Stricter than most readers: a
 * member named twice, a number too large to be one, half of a surrogate pair and anything after the
 * value are refused, because two readers could take them for different things.
 */
public final class JsonText {

  /** No scenario needs more than seven levels. */
  static final int MAX_DEPTH = 32;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private JsonText() {}

  /** What was read, and what is wrong with it although it is JSON. */
  public record Reading(@Nullable Object tree, List<Fault> faults) {}

  /** Reads a text that is known to be sound, as the product's own stored texts are. */
  public static @Nullable Object tree(String text) {
    Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
    if (!reading.faults().isEmpty()) {
      throw new IllegalArgumentException("unsound JSON: " + reading.faults());
    }
    return reading.tree();
  }

  /**
   * Reads UTF-8 bytes.
   *
   * @throws MalformedJsonException if they are not JSON or nested more than 32 deep
   */
  public static Reading read(byte[] utf8) {
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8);
    try (parser) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new MalformedJsonException("empty", 1, 1);
      }
      TreeBuilder builder = new TreeBuilder(parser);
      Object tree = builder.value();
      if (parser.nextToken() != null) {
        throw malformed("more than one value", parser);
      }
      return new Reading(tree, List.copyOf(builder.faults()));
    } catch (JacksonException e) {
      throw malformed(e.getOriginalMessage(), parser);
    }
  }

  private static MalformedJsonException malformed(String what, JsonParser parser) {
    var at = parser.currentLocation();
    return new MalformedJsonException(
        what, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
