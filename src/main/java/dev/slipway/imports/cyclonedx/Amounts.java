package dev.slipway.imports.cyclonedx;

import dev.slipway.imports.source.Numbers;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Large numbers with their scale, such as 7B, 7.6 billion or 7615616512. */
final class Amounts {

  private static final Pattern SCALED =
      Pattern.compile("([\\d.,]+(?:[eE]\\+?\\d+)?)\\s*([A-Za-z]{0,8})(?:\\s*param\\w*)?");

  private static final double FEWEST = 1000;

  private Amounts() {}

  static Optional<Double> read(String text) {
    Matcher found = SCALED.matcher(text.strip());
    OptionalDouble value =
        found.matches() ? Numbers.scaled(found.group(1), found.group(2)) : OptionalDouble.empty();
    return value.isPresent() && value.getAsDouble() >= FEWEST
        ? Optional.of(value.getAsDouble())
        : Optional.empty();
  }
}
