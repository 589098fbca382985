package dev.slipway.scoring.json;

import dev.slipway.pathway.document.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Builds one tree from a parser's tokens and collects the faults that are no syntax errors. */
final class TreeBuilder {

  /** Whole numbers beyond this lose digits in a double, which is what canonical JSON allows. */
  private static final long MAX_EXACT = 1L << 53;

  private final JsonParser parser;
  private final List<Fault> faults = new ArrayList<>();

  TreeBuilder(JsonParser parser) {
    this.parser = parser;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The value at the parser's current token. */
  @Nullable Object value(String pointer) {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(pointer);
      case START_ARRAY -> array(pointer);
      case VALUE_STRING -> text(pointer, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object(String pointer) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = text(pointer, parser.currentName());
      String at = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      parser.nextToken();
      boolean twice = members.containsKey(name);
      Object member = value(at);
      if (twice) {
        faults.add(new Fault(at, "json.duplicate", List.of()));
      } else {
        members.put(name, member);
      }
    }
    return members;
  }

  private List<@Nullable Object> array(String pointer) {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(pointer + "/" + items.size()));
    }
    return items;
  }

  private Number number(String pointer) {
    String written = parser.getString();
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && written.length() <= 17) {
      long whole = Long.parseLong(written);
      if (Math.abs(whole) <= MAX_EXACT) {
        return whole;
      }
    }
    double value = Double.parseDouble(written);
    if (!Double.isFinite(value)) {
      faults.add(new Fault(pointer, "json.number", List.of(shortened(written))));
      return 0;
    }
    return value;
  }

  private String text(String pointer, String text) {
    if (!isWellFormed(text)) {
      faults.add(new Fault(pointer, "json.surrogate", List.of()));
      return "";
    }
    return text;
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private static String shortened(String written) {
    return written.length() <= 20 ? written : written.substring(0, 20) + "…";
  }
}
