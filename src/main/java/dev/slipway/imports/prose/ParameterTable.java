package dev.slipway.imports.prose;

import dev.slipway.imports.source.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of a table that names the model, in a table of several sizes of it. */
final class ParameterTable {

  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:#|number of |total |model )?\\s*param(?:eter)?s?\\b.*", Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNT =
      Pattern.compile(
          "~?(\\d[\\d,.]{0,18})\\s*(K|M|B|T|million|billion|trillion)?", Pattern.CASE_INSENSITIVE);

  private static final double FEWEST = 100_000;

  private ParameterTable() {}

  static Optional<Amount> find(List<Line> lines, String name) {
    int column = -1;
    for (Line line : lines) {
      List<String> cells = cells(line);
      if (cells.size() < 2) {
        column = -1;
      } else if (column < 0) {
        column = column(cells);
      } else if (column < cells.size() && isOf(name, cells.get(0))) {
        Optional<Amount> count = count(cells.get(column), line);
        if (count.isPresent()) {
          return count;
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> cells(Line line) {
    String row = line.text().strip();
    return line.code() || !row.contains("|")
        ? List.of()
        : List.of(row.replaceAll("^\\||\\|$", "").replaceAll("[*`]", "").split("\\|", -1)).stream()
            .map(String::strip)
            .toList();
  }

  private static int column(List<String> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (COLUMN.matcher(cells.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** A row may name the size alone: small for whisper-small. */
  private static boolean isOf(String name, String cell) {
    String row = normal(cell.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"));
    return row.length() > 2 && (normal(name).equals(row) || normal(name).endsWith(row));
  }

  private static Optional<Amount> count(String cell, Line line) {
    Matcher found = COUNT.matcher(cell);
    if (!found.matches()) {
      return Optional.empty();
    }
    OptionalDouble value =
        Numbers.scaled(found.group(1), found.group(2) == null ? "" : found.group(2));
    return value.isPresent() && value.getAsDouble() >= FEWEST
        ? Optional.of(new Amount(value.getAsDouble(), line.number()))
        : Optional.empty();
  }

  private static String normal(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\bmodel\\b|[^a-z0-9]", "");
  }
}
