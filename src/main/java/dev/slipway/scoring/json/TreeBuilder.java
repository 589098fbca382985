package dev.slipway.scoring.json;

import dev.slipway.pathway.document.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Builds one tree from a parser's tokens and collects the faults that are no syntax errors. Where a
 * value stands is written out only for a fault: most documents have none, and thousands of numbers.
 */
final class TreeBuilder {

  /** Whole numbers beyond this lose digits in a double, which is what canonical JSON allows. */
  private static final long MAX_EXACT = 1L << 53;

  private final JsonParser parser;
  private final List<Fault> faults = new ArrayList<>();

  /** Names of members and places in lists that lead to the present value. */
  private final List<Object> path = new ArrayList<>();

  TreeBuilder(JsonParser parser) {
    this.parser = parser;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The value at the parser's current token. */
  @Nullable Object value() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = text(parser.currentName());
      parser.nextToken();
      path.add(name);
      boolean twice = members.containsKey(name);
      Object member = value();
      if (twice) {
        fault("json.duplicate", List.of());
      } else {
        members.put(name, member);
      }
      path.remove(path.size() - 1);
    }
    return members;
  }

  private List<@Nullable Object> array() {
    List<@Nullable Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      path.add(items.size());
      items.add(value());
      path.remove(path.size() - 1);
    }
    return items;
  }

  /** The parser's own way to a double takes a fraction of the JDK's, to the same bits. */
  private Number number() {
    boolean whole = parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
    if (whole && parser.getStringLength() <= 17) {
      long exact = parser.getLongValue();
      if (Math.abs(exact) <= MAX_EXACT) {
        return exact;
      }
    }
    double value = whole ? Double.parseDouble(parser.getString()) : parser.getDoubleValue();
    if (!Double.isFinite(value)) {
      fault("json.number", List.of(shortened(parser.getString())));
      return 0;
    }
    return value;
  }

  private String text(String text) {
    if (!isWellFormed(text)) {
      fault("json.surrogate", List.of());
      return "";
    }
    return text;
  }

  private void fault(String code, List<Object> arguments) {
    StringBuilder pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    faults.add(new Fault(pointer.toString(), code, arguments));
  }

  /** No half of a surrogate pair stands alone. */
  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isSurrogatePair(c, text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private static String shortened(String written) {
    return written.length() <= 20 ? written : written.substring(0, 20) + "…";
  }
}
