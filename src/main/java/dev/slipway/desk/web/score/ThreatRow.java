package dev.slipway.desk.web.score;

import dev.slipway.pathway.Assessment;
import dev.slipway.rubric.Rubric;
import java.util.Comparator;
import java.util.List;

/** What arises by one threat, as proposed and as today. */
public record ThreatRow(String name, double proposed, double today) {

  static List<ThreatRow> of(Assessment proposed, Assessment today, Rubric rubric) {
    return proposed.byThreat().entrySet().stream()
        .map(
            entry ->
                new ThreatRow(
                    rubric.threatName(entry.getKey()),
                    entry.getValue(),
                    today.byThreat().getOrDefault(entry.getKey(), 0.0)))
        .sorted(Comparator.comparingDouble(ThreatRow::proposed).reversed())
        .toList();
  }
}
