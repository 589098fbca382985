package dev.slipway.imports.prose;

import dev.slipway.imports.source.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of parameters in running text. */
final class ParameterProse {

  private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d{1,15}(?:\\.\\d{1,6})?)";
  private static final String SCALE = "(thousand|million|billion|trillion|[KMBT]n?)";

  /** As in 7.61 billion parameters, a 345M-parameter model, 8B params, 1,543,714,304 parameters. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\w.,$])"
              + NUMBER
              + "\\s*-?\\s*(?:"
              + SCALE
              + "\\b)?[-\\s]{0,3}"
              + "((?:(?:total|model|trainable|learnable|dense|language)[-\\s]){0,2})"
              + "(?:parameters?|params?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** As in Number of Parameters: 7.61B, or a row of a table. */
  private static final Pattern AFTER =
      Pattern.compile(
          "\\b(?:(?:number|count|#) of (?:total )?(?:model )?|total |model )?"
              + "(?:param[ae]t?ers?|params?|model size)(?: count| size)?\\s*(\\([^)]{0,40}\\))?"
              + "[*_\\s]{0,4}[:|=][*_|:\\s]{0,8}(?:~|approx(?:imately|\\.)?|about)?\\s*"
              + NUMBER
              + "\\s*"
              + SCALE
              + "?\\b",
          Pattern.CASE_INSENSITIVE);

  /** Part of a model, or another thing than its size. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "non-embedding|trainable|lora|adapter|draft|teacher|larger than|smaller than|"
              + "compared (?:to|with)|than (?:the )?$",
          Pattern.CASE_INSENSITIVE);

  /** Part of a model, unless beside it stands that this is all of it. */
  private static final Pattern ACTIVE =
      Pattern.compile("active|activated|per token", Pattern.CASE_INSENSITIVE);

  private static final Pattern TOTAL = Pattern.compile("\\btotal\\b", Pattern.CASE_INSENSITIVE);

  /** Fewer without a scale are the parameters of a function. */
  private static final double FEWEST = 100_000;

  private static final int NEIGHBOURHOOD = 40;

  private ParameterProse() {}

  static List<Amount> find(List<Line> lines) {
    List<Amount> amounts = new ArrayList<>();
    for (Line line : lines) {
      if (!line.code()) {
        add(BEFORE.matcher(line.text()), 1, 2, line, amounts);
        add(AFTER.matcher(line.text()), 2, 3, line, amounts);
      }
    }
    return amounts;
  }

  private static void add(Matcher found, int number, int scale, Line line, List<Amount> amounts) {
    while (found.find()) {
      String unit = found.group(scale) == null ? "" : found.group(scale);
      OptionalDouble value = Numbers.scaled(found.group(number), unit);
      if (value.isPresent() && value.getAsDouble() >= FEWEST && !isOtherwise(found, line.text())) {
        amounts.add(new Amount(value.getAsDouble(), line.number()));
      }
    }
  }

  private static boolean isOtherwise(Matcher found, String line) {
    String around =
        line.substring(
            Math.max(0, found.start() - NEIGHBOURHOOD / 2),
            Math.min(line.length(), found.end() + NEIGHBOURHOOD));
    return OTHERWISE.matcher(around).find()
        || ACTIVE.matcher(around).find() && !isTotal(found, line);
  }

  /** As in 671B total parameters, or 235B in total. */
  private static boolean isTotal(Matcher found, String line) {
    int end = Math.min(line.length(), found.end() + " in total".length());
    return TOTAL.matcher(line.substring(found.start(), end)).find();
  }
}
