package dev.slipway.exports;

import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.PlanStep;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreBrief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The model card within a bill of materials: what goes in and out, the use, and the likelihoods.
 */
final class BillModelCard {

  private final Release release;

  BillModelCard(Release release) {
    this.release = release;
  }

  Map<String, Object> card() {
    Map<String, Object> card = new LinkedHashMap<>();
    card.put("modelParameters", parameters(release.model().modalities()));
    Score score = release.score();
    if (score != null) {
      card.put("quantitativeAnalysis", Map.of("performanceMetrics", metrics(score)));
    }
    card.put("considerations", Map.of("useCases", List.of(use())));
    return card;
  }

  private static Map<String, Object> parameters(Modalities modalities) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    if (!modalities.inputs().isEmpty()) {
      parameters.put("inputs", formats(modalities.inputs()));
    }
    parameters.put("outputs", formats(modalities.outputs()));
    return parameters;
  }

  private static List<Map<String, String>> formats(Set<Modality> modalities) {
    return modalities.stream()
        .sorted()
        .map(each -> Map.of("format", each.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private List<Map<String, Object>> metrics(Score score) {
    ScoreBrief brief = score.brief();
    String within = " within " + release.proposal().horizonMonths() + " months";
    return List.of(
        metric(
            "likelihood of an extremely bad outcome" + within,
            brief.bad(),
            brief.badP05(),
            brief.badP95()),
        metric(
            "likelihood of an extremely good outcome" + within,
            brief.good(),
            brief.goodP05(),
            brief.goodP95()));
  }

  private static Map<String, Object> metric(String type, double mean, double low, double high) {
    Map<String, Object> metric = new LinkedHashMap<>();
    metric.put("type", type);
    metric.put("value", Double.toString(mean));
    metric.put("slice", "release as planned");
    if (low <= mean && mean <= high) {
      metric.put(
          "confidenceInterval",
          Map.of("lowerBound", Double.toString(low), "upperBound", Double.toString(high)));
    }
    return metric;
  }

  private String use() {
    StringBuilder use = new StringBuilder(release.proposal().question());
    for (PlanStep step : release.proposal().steps()) {
      use.append("; ")
          .append(step.access().name())
          .append(" after ")
          .append(step.afterMonths())
          .append(" months");
    }
    return use.toString();
  }
}
