package dev.slipway.gate.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often the gate was asked on a day.
 *
 * @param times by verdict, left out where there are none
 */
public record AskedDay(LocalDate day, Map<String, Long> times) {

  /** How often one verdict was given. */
  public long of(String verdict) {
    return times.getOrDefault(verdict, 0L);
  }

  /** How often one verdict was given on a day. */
  record Count(LocalDate day, String verdict, long times) {}

  /** In the order of the counts. */
  static List<AskedDay> of(List<Count> counts) {
    Map<LocalDate, Map<String, Long>> days = new LinkedHashMap<>();
    counts.forEach(
        each ->
            days.computeIfAbsent(each.day(), any -> new TreeMap<>())
                .put(each.verdict(), each.times()));
    List<AskedDay> asked = new ArrayList<>();
    days.forEach((day, times) -> asked.add(new AskedDay(day, times)));
    return asked;
  }
}
