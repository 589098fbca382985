package dev.slipway.forecast.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forecasts of one proposal by what they are about, with everybody's chance of it side by side.
 *
 * @param columns whose answers they rest on, in the order in which they come
 * @param voided those that count no longer
 */
record ForecastTable(List<Column> columns, List<Row> rows, List<ForecastLine> voided) {

  /** Whose: a voice, and a name where it is one person's. */
  record Column(String voice, String person) {}

  /**
   * One event.
   *
   * @param line what it is, and what came of it
   * @param chances by column; null where somebody said nothing
   */
  record Row(ForecastLine line, List<@Nullable Double> chances) {}

  private record Event(String kind, LocalDate due, List<String> conditions) {}

  static ForecastTable of(List<ForecastLine> lines) {
    List<ForecastLine> voided = lines.stream().filter(ForecastTable::isVoid).toList();
    Set<Column> columns = new LinkedHashSet<>();
    Map<Event, Map<Column, ForecastLine>> events = new LinkedHashMap<>();
    for (ForecastLine line : lines) {
      if (!isVoid(line)) {
        Column whose = new Column(line.voice(), line.person());
        columns.add(whose);
        events
            .computeIfAbsent(
                new Event(line.kind(), line.due(), line.conditions()), any -> new LinkedHashMap<>())
            .putIfAbsent(whose, line);
      }
    }
    List<Column> ordered = List.copyOf(columns);
    return new ForecastTable(
        ordered, events.values().stream().map(said -> row(said, ordered)).toList(), voided);
  }

  private static Row row(Map<Column, ForecastLine> said, List<Column> columns) {
    List<@Nullable Double> chances = new ArrayList<>();
    for (Column column : columns) {
      ForecastLine line = said.get(column);
      chances.add(line == null ? null : line.chance());
    }
    return new Row(said.values().iterator().next(), Collections.unmodifiableList(chances));
  }

  private static boolean isVoid(ForecastLine line) {
    return line.state().equals("VOID");
  }
}
