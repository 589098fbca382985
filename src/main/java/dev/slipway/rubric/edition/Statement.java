package dev.slipway.rubric.edition;

import dev.slipway.stats.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rubric says of an entry.
 *
 * @param numbers one for each part of the entry
 * @param basis what they rest on
 * @param source where that can be read; empty where there is none
 */
public record Statement(List<Quantity> numbers, String basis, String source) {

  public Statement(List<Quantity> numbers, String basis, @Nullable String source) {
    this.numbers = List.copyOf(numbers);
    this.basis = basis;
    // Drafts begun before sources stood apart tell of none.
    this.source = Objects.requireNonNullElse(source, "");
  }

  /** Its numbers as the trail keeps them, each with its range in brackets. */
  public String inNumbers() {
    return numbers.stream().map(Statement::written).collect(Collectors.joining("; "));
  }

  /** A number as the trail keeps it. */
  public static String written(Quantity quantity) {
    return quantity instanceof Quantity.Percentiles three
        ? "%s (%s – %s)".formatted(text(three.p50()), text(three.p05()), text(three.p95()))
        : text(quantity.p50());
  }

  private static String text(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toString();
  }
}
