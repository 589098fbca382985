package dev.slipway.desk.web.compare;

import dev.slipway.audit.ExportText;
import dev.slipway.audit.TrailHead;
import dev.slipway.comparison.sidebyside.Compared;
import dev.slipway.desk.web.compare.ComparePage.Head;
import dev.slipway.pathway.Assessment;
import dev.slipway.pathway.Change;
import dev.slipway.pathway.Estimate;
import dev.slipway.pathway.Margin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A comparison as a table to take away: a row for each proposal, one more where it is read without
 * its modifications, and one for each change between two of one model. Words cannot become formulas
 * in a spreadsheet; numbers are numbers.
 */
final class CompareCsv {

  private static final List<String> HEADER =
      List.of(
          "row",
          "proposal",
          "to",
          "question",
          "model",
          "decision_date",
          "horizon_months",
          "horizon_from",
          "basis",
          "seed",
          "confidentiality",
          "bad_mean",
          "bad_p05",
          "bad_p95",
          "good_mean",
          "good_p05",
          "good_p95",
          "bad_added_mean",
          "bad_added_p05",
          "bad_added_p95",
          "good_added_mean",
          "good_added_p05",
          "good_added_p95",
          "verdict",
          "share_of_draws_lower",
          TrailHead.COLUMN);

  private static final int NUMBERS = 12;

  private CompareCsv() {}

  static String of(ComparePage page, Compared compared, TrailHead head) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(HEADER);
      for (int i = 0; i < page.heads().size(); i++) {
        Compared.Entry entry = compared.entries().get(i);
        List<Object> row = start("with its modifications", page, i, i);
        add(row, entry.plan().assessment());
        add(row, entry.plan().margin());
        printer.printRecord(filled(row, head));
        Assessment plain = entry.plain();
        if (plain != null) {
          List<Object> without = start("without them", page, i, i);
          add(without, plain);
          printer.printRecord(filled(without, head));
        }
      }
      for (Compared.Pair pair : compared.changes()) {
        printer.printRecord(filled(changed(page, pair), head));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<Object> start(String what, ComparePage page, int from, int to) {
    Head head = page.heads().get(from);
    List<Object> row = new ArrayList<>();
    row.add(what);
    row.add(head.letter());
    row.add(from == to ? "" : page.heads().get(to).letter());
    row.add(ExportText.safe(head.question()));
    row.add(ExportText.safe(head.modelName()));
    row.add(head.decisionDate());
    row.add(page.horizon());
    row.add(page.fromRelease() ? "release" : "decision");
    row.add(page.claims() ? "claims" : "rubric");
    row.add(page.seed());
    row.add(ExportText.safe(head.mark()));
    return row;
  }

  private static List<Object> changed(ComparePage page, Compared.Pair pair) {
    List<Object> row = start("change", page, pair.from(), pair.to());
    add(row, pair.change().bad());
    add(row, pair.change().good());
    row.addAll(Collections.nCopies(NUMBERS - 6, ""));
    row.add(pair.change().verdict().name());
    row.add(pair.change().bad().shareOfDrawsLower());
    return row;
  }

  private static void add(List<Object> row, Assessment assessment) {
    for (Estimate estimate : List.of(assessment.bad(), assessment.good())) {
      row.addAll(List.of(estimate.mean(), estimate.p05(), estimate.p95()));
    }
  }

  private static void add(List<Object> row, Margin margin) {
    for (Margin.Part part : List.of(margin.bad(), margin.good())) {
      row.addAll(List.of(part.mean(), part.p05(), part.p95()));
    }
  }

  private static void add(List<Object> row, Change.Part part) {
    row.addAll(List.of(part.mean(), part.p05(), part.p95()));
  }

  private static List<Object> filled(List<Object> row, TrailHead head) {
    List<Object> filled = new ArrayList<>(row);
    filled.addAll(Collections.nCopies(HEADER.size() - 1 - row.size(), ""));
    filled.add(head.text());
    return filled;
  }
}
