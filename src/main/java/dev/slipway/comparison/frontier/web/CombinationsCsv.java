package dev.slipway.comparison.frontier.web;

import dev.slipway.audit.ExportText;
import dev.slipway.audit.TrailHead;
import dev.slipway.comparison.choice.WithinLimits;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.SubsetScore;
import dev.slipway.rubric.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** All combinations of a run, a row each. */
final class CombinationsCsv {

  private static final List<String> HEADER =
      List.of(
          "modifications",
          "how_many",
          "bad_mean",
          "bad_standard_error",
          "good_mean",
          "good_standard_error",
          "bad_change_mean",
          "bad_change_p05",
          "bad_change_p95",
          "good_change_mean",
          "on_frontier",
          "tied",
          "limits",
          TrailHead.COLUMN);

  private CombinationsCsv() {}

  /** With the mark, where there is one, as the first column of every row. */
  static String of(Frontier frontier, Policy policy, String mark, TrailHead head) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(marked(mark, "confidentiality", HEADER));
      for (SubsetScore one : frontier.subsets()) {
        printer.printRecord(marked(mark, mark, row(one, policy, head)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<Object> row(SubsetScore one, Policy policy, TrailHead head) {
    return List.of(
        String.join(" ", one.modifications()),
        one.modifications().size(),
        one.bad().mean(),
        one.bad().standardError(),
        one.good().mean(),
        one.good().standardError(),
        one.change().mean(),
        one.change().p05(),
        one.change().p95(),
        one.change().good().mean(),
        one.onFrontier(),
        one.tied(),
        WithinLimits.verdict(one, policy),
        head.text());
  }

  private static List<Object> marked(String mark, String first, List<?> row) {
    List<Object> marked = new ArrayList<>(row);
    if (!mark.isEmpty()) {
      marked.add(0, ExportText.safe(first));
    }
    return marked;
  }
}
