package dev.slipway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures that another program has left in a file, a name and a number on each line. */
final class Others {

  private final Map<String, Double> figures = new HashMap<>();
  private String skipped = "";

  Others(Path file) {
    try {
      for (String line : lines(file)) {
        String[] parts = line.strip().split(" ", 2);
        if (parts[0].equals("skipped")) {
          skipped = "skipped: " + parts[1];
        } else if (parts.length == 2) {
          figures.put(parts[0], Double.valueOf(parts[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of("skipped not run");
  }

  boolean has(String name) {
    return figures.containsKey(name);
  }

  double get(String name) {
    Double figure = figures.get(name);
    if (figure == null) {
      throw new IllegalStateException("no figure " + name);
    }
    return figure;
  }

  /** How many times as long as ours, in the same unit. */
  String times(String name, double ours) {
    Double theirs = figures.get(name);
    if (theirs == null) {
      return skipped.isEmpty() ? Row.NONE : skipped;
    }
    return String.format(Locale.ROOT, "%.1f × (%.3g)", theirs / ours, theirs);
  }
}
