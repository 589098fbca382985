package dev.slipway.pathway.document;

import dev.slipway.pathway.question.Range;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values. Each returns a harmless placeholder after a fault, so that reading can go
 * on; what was read is thrown away if there was any.
 */
final class Values {

  static final int LONGEST_ID = 100;

  private static final Quantity NOTHING = Quantity.of(0);

  private final Faults faults;

  Values(Faults faults) {
    this.faults = faults;
  }

  Quantity quantity(@Nullable Object tree, String pointer, Range range) {
    if (tree instanceof Number number) {
      return checked(Quantity.of(number.doubleValue()), pointer, range);
    }
    if (!(tree instanceof Map)) {
      faults.add(pointer, "type.quantity", Faults.shown(tree));
      return NOTHING;
    }
    int before = faults.count();
    Members members = Members.of(tree, pointer, faults, "p05", "p50", "p95");
    double p05 = members.number("p05");
    double p50 = members.number("p50");
    double p95 = members.number("p95");
    return faults.count() > before ? NOTHING : checked(Quantity.of(p05, p50, p95), pointer, range);
  }

  private Quantity checked(Quantity quantity, String pointer, Range range) {
    return range
        .fault(quantity)
        .map(
            fault -> {
              faults.add(pointer, fault.code(), fault.args().toArray());
              return NOTHING;
            })
        .orElse(quantity);
  }

  double number(@Nullable Object tree, String pointer, double lowest, double highest) {
    if (!(tree instanceof Number number)) {
      faults.add(pointer, "type.number", Faults.shown(tree));
      return lowest;
    }
    double value = number.doubleValue();
    if (!(value >= lowest && value <= highest)) {
      faults.add(pointer, "range.number", value, lowest, highest);
      return lowest;
    }
    return value;
  }

  long whole(@Nullable Object tree, String pointer, long lowest, long highest) {
    if (!(tree instanceof Number number)) {
      faults.add(pointer, "type.whole", Faults.shown(tree));
      return lowest;
    }
    double value = number.doubleValue();
    if (!(value >= lowest && value <= highest && value == Math.rint(value))) {
      faults.add(pointer, "range.whole", value, lowest, highest);
      return lowest;
    }
    return number.longValue();
  }

  boolean flag(@Nullable Object tree, String pointer) {
    if (tree instanceof Boolean flag) {
      return flag;
    }
    faults.add(pointer, "type.flag", Faults.shown(tree));
    return false;
  }

  <E extends Enum<E>> E level(@Nullable Object tree, String pointer, Class<E> type) {
    E[] levels = type.getEnumConstants();
    for (E level : levels) {
      if (level.name().equals(tree)) {
        return level;
      }
    }
    faults.add(pointer, "type.level", Faults.shown(tree), names(levels));
    return levels[0];
  }

  String id(@Nullable Object tree, String pointer) {
    if (tree instanceof String id && !id.isBlank() && id.length() <= LONGEST_ID) {
      return id;
    }
    faults.add(pointer, "type.id", Faults.shown(tree), LONGEST_ID);
    return "";
  }

  /** The elements of a list, none after a fault. */
  List<?> list(@Nullable Object tree, String pointer, int most) {
    if (!(tree instanceof List<?> list)) {
      faults.add(pointer, "type.list", Faults.shown(tree));
      return List.of();
    }
    if (list.size() > most) {
      faults.add(pointer, "many", list.size(), most);
      return List.of();
    }
    return list;
  }

  private static String names(Enum<?>[] levels) {
    return Arrays.stream(levels).map(Enum::name).collect(Collectors.joining(", "));
  }
}
