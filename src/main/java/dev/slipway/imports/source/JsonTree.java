package dev.slipway.imports.source;

import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.Part.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Builds parts from JSON; takes NaN, which Python writes, for a number that is none. */
public final class JsonTree {

  /** What is skipped may be nested deeper than what is kept. */
  private static final int DEEPEST_SKIPPED = 500;

  static final int DEEPEST = 64;
  static final int MOST_VALUES = 200_000;

  /** Whole conversations of an evaluation, which only the log's own viewer needs. */
  private static final Set<String> SKIPPED = Set.of("samples", "reductions", "logging");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(DEEPEST_SKIPPED).build())
          .build();

  private final JsonParser parser;
  private int values;

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads one value.
   *
   * @param root where the value stands, within an archive perhaps
   * @throws RefusedDocumentException where it is not JSON or exceeds the limits
   */
  public static Part read(String text, Place root) {
    JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text);
    try (parser) {
      if (parser.nextToken() == null) {
        throw RefusedDocumentException.faulty(root, "empty");
      }
      Part part = new JsonTree(parser).part(root, 0);
      if (parser.nextToken() != null) {
        throw malformed(parser, root);
      }
      return part;
    } catch (JacksonException malformed) {
      throw malformed(parser, root);
    }
  }

  private static RefusedDocumentException malformed(JsonParser parser, Place root) {
    var at = parser.currentLocation();
    int line = Math.max(1, at.getLineNr());
    return RefusedDocumentException.faulty(
        new Place(root.pointer(), line), "json", line, Math.max(1, at.getColumnNr()));
  }

  private Part part(Place place, int depth) {
    if (depth > DEEPEST) {
      throw RefusedDocumentException.faulty(place, "depth", DEEPEST);
    }
    if (++values > MOST_VALUES) {
      throw RefusedDocumentException.faulty(place, "values", MOST_VALUES);
    }
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(place, depth);
      case START_ARRAY -> array(place, depth);
      case VALUE_STRING -> Part.scalar(Kind.TEXT, parser.getString(), place);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          Part.scalar(Kind.NUMBER, parser.getString(), place);
      case VALUE_TRUE, VALUE_FALSE -> Part.scalar(Kind.TRUTH, parser.getString(), place);
      default -> Part.scalar(Kind.NOTHING, "", place);
    };
  }

  private Part object(Place place, int depth) {
    Map<String, Part> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (depth == 0 && SKIPPED.contains(name)) {
        parser.skipChildren();
        continue;
      }
      if (members.put(name, part(place.child(name, 0), depth + 1)) != null) {
        throw RefusedDocumentException.faulty(place.child(name, 0), "twice", name);
      }
    }
    return Part.map(members, place);
  }

  private Part array(Place place, int depth) {
    List<Part> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(part(place.child(items.size(), 0), depth + 1));
    }
    return Part.list(items, place);
  }
}
