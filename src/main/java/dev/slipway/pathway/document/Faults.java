package dev.slipway.pathway.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong while a document is read; reading goes on after a fault. */
final class Faults {

  private static final int LONGEST = 60;

  private final List<Fault> list = new ArrayList<>();

  void add(String pointer, String code, Object... args) {
    list.add(new Fault(pointer, code, List.of(args)));
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  int count() {
    return list.size();
  }

  List<Fault> list() {
    return List.copyOf(list);
  }

  /** Whether nothing was found wrong with this part as a whole. */
  boolean cleanAt(String pointer) {
    return list.stream().noneMatch(fault -> fault.pointer().equals(pointer));
  }

  /** Whether nothing was found wrong with this part or with anything in it. */
  boolean cleanBelow(String pointer) {
    return cleanAt(pointer)
        && list.stream().noneMatch(fault -> fault.pointer().startsWith(pointer + "/"));
  }

  /** A pointer to a member, escaped as RFC 6901 says; a huge name is shortened. */
  static String below(String pointer, Object name) {
    return pointer + "/" + shown(name).replace("~", "~0").replace("/", "~1");
  }

  /** A scalar as a short text; of anything else only what it is, however deep it may be. */
  static String shown(@Nullable Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      String text = value.toString();
      return text.length() <= LONGEST
          ? text
          : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
    if (value == null) {
      return "null";
    }
    return value instanceof List ? "[…]" : "{…}";
  }
}
