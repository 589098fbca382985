package dev.slipway.api.body;

import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantities;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.QuantityFault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads single members of a {@link JsonBody} as what they have to be. */
public final class Members {

  private final JsonBody body;

  public Members(JsonBody body) {
    this.body = body;
  }

  /** A text that has to be there; with a fault, an empty one. */
  public String text(String name, int longest) {
    Object value = body.member(name);
    if (value == null || (value instanceof String text && text.isBlank())) {
      body.refuse(name, "missing.text");
      return "";
    }
    return optionalText(name, longest);
  }

  /** A text; empty where it is left out. */
  public String optionalText(String name, int longest) {
    Object value = body.member(name);
    if (value == null) {
      return "";
    }
    return text(value, longest)
        .orElseGet(
            () -> {
              body.refuse(name, "type.text", JsonBody.shown(value), longest);
              return "";
            });
  }

  /** Texts; none where they are left out. */
  public List<String> texts(String name, int longest) {
    return body.list(name).stream()
        .map(
            each -> {
              Optional<String> text = text(each, longest).filter(one -> !one.isEmpty());
              if (text.isEmpty()) {
                body.refuse(name, "type.text", JsonBody.shown(each), longest);
              }
              return text.orElse("-");
            })
        .toList();
  }

  /** PostgreSQL keeps any character but NUL. */
  private static Optional<String> text(@Nullable Object value, int longest) {
    return value instanceof String text && text.length() <= longest && text.indexOf('\0') < 0
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** A level, or the one that stands in where it is left out. */
  public <E extends Enum<E>> E level(String name, Class<E> type, @Nullable E leftOut) {
    Object value = body.member(name);
    if (value == null && leftOut == null) {
      body.refuse(name, "missing.level");
    }
    E standIn = leftOut == null ? type.getEnumConstants()[0] : leftOut;
    return value == null ? standIn : level(name, value, type).orElse(standIn);
  }

  /** A level, or null where it is left out. */
  public <E extends Enum<E>> @Nullable E maybeLevel(String name, Class<E> type) {
    Object value = body.member(name);
    return value == null ? null : level(name, value, type).orElse(null);
  }

  /** Levels; none where they are left out. */
  public <E extends Enum<E>> List<E> levels(String name, Class<E> type) {
    return body.list(name).stream().flatMap(each -> level(name, each, type).stream()).toList();
  }

  private <E extends Enum<E>> Optional<E> level(
      String name, @Nullable Object value, Class<E> type) {
    Optional<E> level =
        Arrays.stream(type.getEnumConstants())
            .filter(each -> each.name().equals(value))
            .findFirst();
    if (level.isEmpty()) {
      String all =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
      body.refuse(name, "type.level", JsonBody.shown(value), all);
    }
    return level;
  }

  /** Yes or no, or what stands in where it is left out. */
  public boolean flag(String name, boolean leftOut) {
    Object value = body.member(name);
    if (value instanceof Boolean flag) {
      return flag;
    }
    if (value != null) {
      body.refuse(name, "type.flag", JsonBody.shown(value));
    }
    return leftOut;
  }

  /** A number within bounds, or null where it is left out or at fault. */
  public @Nullable Double number(String name, double lowest, double highest) {
    Object value = body.member(name);
    if (value instanceof Number number) {
      double read = number.doubleValue();
      if (read >= lowest && read <= highest) {
        return read;
      }
      body.refuse(name, "range.number", read, lowest, highest);
    } else if (value != null) {
      body.refuse(name, "type.number", JsonBody.shown(value));
    }
    return null;
  }

  /**
   * An uncertain number: one that is known, or an object with three of them; null where it is left
   * out or at fault.
   */
  public @Nullable Quantity quantity(String name, Kind kind, double lowest, double highest) {
    if (body.member(name) instanceof Map<?, ?>) {
      return body.object(name).map(part -> three(name, part, kind, lowest, highest)).orElse(null);
    }
    Double known = number(name, lowest, highest);
    return known == null ? null : Quantity.of(known);
  }

  private @Nullable Quantity three(
      String name, JsonBody part, Kind kind, double lowest, double highest) {
    Members numbers = new Members(part);
    Double low = numbers.needed("p05", lowest, highest);
    Double middle = numbers.needed("p50", lowest, highest);
    Double high = numbers.needed("p95", lowest, highest);
    part.requireKnown();
    if (low == null || middle == null || high == null) {
      return null;
    }
    Quantity quantity =
        low.equals(high) && low.equals(middle)
            ? Quantity.of(middle)
            : Quantity.of(low, middle, high);
    Optional<QuantityFault> fault = Quantities.fault(kind, quantity, lowest, highest);
    fault.ifPresent(each -> body.refuse(name, each.code(), each.args().toArray()));
    return fault.isPresent() ? null : quantity;
  }

  private @Nullable Double needed(String name, double lowest, double highest) {
    if (!body.has(name)) {
      body.refuse(name, "missing.number");
    }
    return number(name, lowest, highest);
  }

  /** A whole number within bounds, or what stands in where it is left out or at fault. */
  public int whole(String name, int lowest, int highest, int leftOut) {
    Double number = number(name, lowest, highest);
    if (number != null && number != Math.rint(number)) {
      body.refuse(name, "range.whole", number, (double) lowest, (double) highest);
    }
    return number == null ? leftOut : number.intValue();
  }

  /** A day that has to be there, or null with a fault. */
  public @Nullable LocalDate day(String name) {
    Object value = body.member(name);
    if (value == null) {
      body.refuse(name, "missing.day");
      return null;
    }
    try {
      return LocalDate.parse(value.toString());
    } catch (DateTimeException notOne) {
      body.refuse(name, "type.day", JsonBody.shown(value));
      return null;
    }
  }

  /** An identifier, or null where it is left out or at fault. */
  public @Nullable UUID identifier(String name) {
    Object value = body.member(name);
    if (value == null) {
      return null;
    }
    try {
      return UUID.fromString(value.toString());
    } catch (IllegalArgumentException notOne) {
      body.refuse(name, "type.identifier", JsonBody.shown(value));
      return null;
    }
  }
}
