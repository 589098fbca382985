package dev.slipway.comparison.sensitivity.web;

import dev.slipway.comparison.sensitivity.EvidenceSwap;
import dev.slipway.comparison.sensitivity.Matters;
import dev.slipway.comparison.sensitivity.web.MattersView.Line;
import dev.slipway.comparison.sensitivity.web.MattersView.ShareRow;
import dev.slipway.comparison.sensitivity.web.MattersView.Shares;
import dev.slipway.comparison.sensitivity.web.MattersView.SwingRow;
import dev.slipway.comparison.sensitivity.web.MattersView.Swings;
import dev.slipway.pathway.sensitivity.QuestionSensitivity;
import dev.slipway.scoring.assembly.QuestionNames;
import dev.slipway.stats.sensitivity.SobolIndex;
import dev.slipway.stats.sensitivity.SobolIndices;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what the page says out of what was found. */
@Component
class MattersViews {

  private static final int MOST = 5;
  private static final int IN_A_CHART = 10;

  /** A worth below this, in net score, says nothing. */
  private static final double NOTHING = 1e-6;

  private final QuestionNames names;

  MattersViews(QuestionNames names) {
    this.names = names;
  }

  /** With the entries of evidence that moved its answers. */
  MattersView of(Matters matters, List<EvidenceSwap> evidence) {
    List<Line> lines =
        matters.sensitivities().questions().stream()
            .map(found -> line(found, matters.rubricVersion(), evidence))
            .sorted(Comparator.comparingDouble((Line line) -> -line.bad().total().value()))
            .toList();
    return new MattersView(
        matters.basis().name(),
        matters.madeAt(),
        matters.outdated(),
        lines.stream().filter(line -> line.bad().total().value() > 0).limit(MOST).toList(),
        List.of(
            shares("bad", lines, QuestionSensitivity::bad),
            shares("good", lines, QuestionSensitivity::good),
            shares("net", lines, QuestionSensitivity::net)),
        swings(lines, matters.sensitivities().mean().bad()),
        lines.stream()
            .filter(line -> line.worth() > NOTHING)
            .sorted(Comparator.comparingDouble(line -> -line.worth()))
            .toList(),
        matters.sensitivities().mean().bad());
  }

  private Line line(QuestionSensitivity found, int rubricVersion, List<EvidenceSwap> evidence) {
    return new Line(
        names.name(found.column(), rubricVersion),
        names.family(found.column()),
        EvidenceSwapView.moving(evidence, found.column().key()),
        found);
  }

  private static Shares shares(
      String side, List<Line> lines, Function<QuestionSensitivity, SobolIndices> of) {
    List<ShareRow> rows =
        lines.stream()
            .map(line -> new ShareRow(line.name(), of.apply(line.found())))
            .filter(row -> row.indices().total().value() > 0)
            .sorted(Comparator.comparingDouble(row -> -row.indices().total().value()))
            .toList();
    List<Map<String, Object>> drawn =
        rows.stream().limit(IN_A_CHART).map(MattersViews::drawn).toList();
    return new Shares(side, rows, Charts.json(Map.of("side", side, "rows", drawn)));
  }

  private static Map<String, Object> drawn(ShareRow row) {
    Map<String, Object> drawn = new LinkedHashMap<>();
    drawn.put("label", row.name());
    drawn.put("total", drawn(row.indices().total()));
    drawn.put("first", drawn(row.indices().firstOrder()));
    return drawn;
  }

  private static List<Double> drawn(SobolIndex index) {
    return List.of(
        Charts.rounded(index.low()), Charts.rounded(index.value()), Charts.rounded(index.high()));
  }

  private static @Nullable Swings swings(List<Line> lines, double mean) {
    if (lines.stream().anyMatch(line -> line.found().swing() == null)) {
      return null;
    }
    List<SwingRow> rows =
        lines.stream()
            .map(MattersViews::swing)
            .filter(row -> row.low() != row.high())
            .sorted(Comparator.comparingDouble(row -> -Math.abs(row.high() - row.low())))
            .toList();
    List<Map<String, Object>> drawn =
        rows.stream()
            .limit(IN_A_CHART)
            .map(
                row ->
                    Map.<String, Object>of(
                        "label",
                        row.name(),
                        "low",
                        Charts.rounded(row.low()),
                        "high",
                        Charts.rounded(row.high())))
            .toList();
    return new Swings(
        rows, Charts.json(Map.of("side", "bad", "mean", Charts.rounded(mean), "rows", drawn)));
  }

  private static SwingRow swing(Line line) {
    QuestionSensitivity.Swing swing = Objects.requireNonNull(line.found().swing());
    return new SwingRow(line.name(), swing.low().bad(), swing.high().bad());
  }
}
