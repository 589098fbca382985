package dev.slipway.imports.prose;

import dev.slipway.imports.source.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of training in running text: arithmetic operations and tokens. */
final class TrainingProse {

  private static final String UNIT =
      "(?:FLOPs?|floating[- ]point operations|arithmetic operations)";

  private static final String POWER =
      "(?:(\\d{1,4}(?:\\.\\d{1,4})?)\\s*(?:[x×*·⋅]|\\\\times|\\\\cdot)\\s*)?10\\s*(?:\\^|\\*\\*)\\s*\\{?\\s*(\\d{2})\\s*}?";

  private static final String EXPONENT = "(\\d{1,4}(?:\\.\\d{1,4})?)e\\+?(\\d{2})";

  /** As in 3.8e25 FLOPs or 6.3 × 10^23 FLOP. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\w.])(?:" + EXPONENT + "|" + POWER + ")[$\\s)]{0,3}" + UNIT + "(?!\\s*/\\s*s)",
          Pattern.CASE_INSENSITIVE);

  /** As in Training FLOPs: 6.3e24. */
  private static final Pattern AFTER =
      Pattern.compile(
          UNIT + "\\b[*_\\s]{0,4}[:|=][*_|:$\\s~]{0,8}(?:" + EXPONENT + "|" + POWER + ")",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TOKENS =
      Pattern.compile(
          "(?:pre-?)?train(?:ed|ing)?\\s(?:from scratch\\s)?(?:on|with|using)\\s(?:a (?:total|corpus|dataset) of\\s)?"
              + "(?:about|approximately|around|over|up to|more than|nearly|~)?\\s*"
              + "(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(trillion|billion|T|B)\\+?\\s*(?:\\w+\\s)?tokens",
          Pattern.CASE_INSENSITIVE);

  private static final double LEAST = 1e15;

  private TrainingProse() {}

  static List<Amount> operations(List<Line> lines) {
    List<Amount> amounts = new ArrayList<>();
    for (Line line : lines) {
      for (Pattern pattern : List.of(BEFORE, AFTER)) {
        Matcher found = pattern.matcher(line.text());
        while (!line.code() && found.find()) {
          double value = value(found);
          if (value >= LEAST && Double.isFinite(value)) {
            amounts.add(new Amount(value, line.number()));
          }
        }
      }
    }
    return amounts;
  }

  private static double value(Matcher found) {
    String exponent = found.group(2) == null ? found.group(4) : found.group(2);
    String factor = found.group(2) == null ? found.group(3) : found.group(1);
    return Double.parseDouble((factor == null ? "1" : factor) + "e" + exponent);
  }

  static List<Amount> tokens(List<Line> lines) {
    List<Amount> amounts = new ArrayList<>();
    for (Line line : lines) {
      Matcher found = TOKENS.matcher(line.text());
      while (!line.code() && found.find()) {
        OptionalDouble value = Numbers.scaled(found.group(1), found.group(2));
        value.ifPresent(tokens -> amounts.add(new Amount(tokens, line.number())));
      }
    }
    return amounts;
  }
}
