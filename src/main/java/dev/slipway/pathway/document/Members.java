package dev.slipway.pathway.document;

import dev.slipway.pathway.question.Range;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The members of one object of the document; those it does not know are refused by name. */
final class Members {

  private final Map<?, ?> map;
  private final String pointer;
  private final Faults faults;
  private final Values values;

  private Members(Map<?, ?> map, String pointer, Faults faults) {
    this.map = map;
    this.pointer = pointer;
    this.faults = faults;
    this.values = new Values(faults);
  }

  static Members of(@Nullable Object tree, String pointer, Faults faults, String... known) {
    if (!(tree instanceof Map<?, ?> map)) {
      faults.add(pointer, "type.object", Faults.shown(tree));
      return new Members(Map.of(), pointer, new Faults());
    }
    Set<String> names = Set.of(known);
    for (Object name : map.keySet()) {
      if (!(name instanceof String text && names.contains(text))) {
        faults.add(
            Faults.below(pointer, String.valueOf(name)),
            "unknown",
            Faults.shown(name),
            String.join(", ", known));
      }
    }
    return new Members(map, pointer, faults);
  }

  boolean has(String name) {
    return map.containsKey(name);
  }

  String at(String name) {
    return Faults.below(pointer, name);
  }

  @Nullable Object tree(String name) {
    return map.get(name);
  }

  Members object(String name, String... known) {
    if (missing(name, "object")) {
      return new Members(Map.of(), at(name), new Faults());
    }
    return of(tree(name), at(name), faults, known);
  }

  /** Likewise; one that may be left out is then empty. */
  Members optional(String name, boolean mayBeLeftOut, String... known) {
    return mayBeLeftOut && !has(name)
        ? new Members(Map.of(), at(name), faults)
        : object(name, known);
  }

  Quantity quantity(String name, Range range) {
    return missing(name, "quantity")
        ? Quantity.of(0)
        : values.quantity(tree(name), at(name), range);
  }

  /** One quantity for each of these levels. */
  <E extends Enum<E>> Map<E, Quantity> byLevel(String name, Class<E> type, List<E> all, Range r) {
    Members members = object(name, all.stream().map(Enum::name).toArray(String[]::new));
    Map<E, Quantity> result = new EnumMap<>(type);
    for (E level : all) {
      result.put(level, members.quantity(level.name(), r));
    }
    return result;
  }

  double number(String name) {
    return number(name, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  double number(String name, double lowest, double highest) {
    return missing(name, "number") ? lowest : values.number(tree(name), at(name), lowest, highest);
  }

  long whole(String name, long lowest, long highest) {
    return missing(name, "whole") ? lowest : values.whole(tree(name), at(name), lowest, highest);
  }

  boolean flag(String name) {
    return !missing(name, "flag") && values.flag(tree(name), at(name));
  }

  <E extends Enum<E>> E level(String name, Class<E> type) {
    return missing(name, "level")
        ? type.getEnumConstants()[0]
        : values.level(tree(name), at(name), type);
  }

  String id(String name) {
    return missing(name, "id") ? "" : values.id(tree(name), at(name));
  }

  /** The elements of a list, each read with its pointer; a list left out is empty. */
  <T> List<T> each(String name, int most, BiFunction<@Nullable Object, String, T> read) {
    List<T> result = new ArrayList<>();
    if (has(name)) {
      int index = 0;
      for (Object element : values.list(tree(name), at(name), most)) {
        result.add(read.apply(element, Faults.below(at(name), index++)));
      }
    }
    return result;
  }

  List<String> ids(String name, int most) {
    return each(name, most, values::id);
  }

  private boolean missing(String name, String expected) {
    if (has(name)) {
      return false;
    }
    faults.add(at(name), "missing." + expected);
    return true;
  }
}
