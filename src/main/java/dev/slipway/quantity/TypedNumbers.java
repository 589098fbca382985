package dev.slipway.quantity;

import dev.slipway.stats.text.NumberText;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The three fields of a quantity as they stand in a form.
 *
 * @param saying in which frequencies the numbers are said, or empty
 * @param certain whether three equal numbers are an answer, and a middle one alone is none
 */
record TypedNumbers(String low, String middle, String high, String saying, boolean certain) {

  private static final Set<String> SAYINGS = Set.of("share", "perYear", "perMonth");

  TypedNumbers(
      @Nullable String low,
      @Nullable String middle,
      @Nullable String high,
      @Nullable String saying,
      boolean certain) {
    this.low = low == null ? "" : low;
    this.middle = middle == null ? "" : middle;
    this.high = high == null ? "" : high;
    this.saying = saying != null && SAYINGS.contains(saying) ? saying : "";
    this.certain = certain;
  }

  boolean isMiddleAlone() {
    return low.isBlank() && high.isBlank();
  }

  boolean inPercent() {
    return Stream.of(low, middle, high).anyMatch(text -> text.contains("%"));
  }

  /** What each is read as; not a number where it cannot be. */
  double[] read(Locale locale) {
    return Stream.of(low, middle, high)
        .mapToDouble(text -> NumberText.parse(text, locale).number())
        .toArray();
  }
}
