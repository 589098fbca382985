package dev.slipway.scoring.web;

import dev.slipway.audit.ExportText;
import dev.slipway.audit.TrailHead;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Curves;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The likelihoods by month as a table: as planned, as proposed and as today. */
final class CurveCsv {

  private static final String[] HEADER = {
    "months",
    "bad_mean",
    "bad_p05",
    "bad_p95",
    "good_mean",
    "good_p05",
    "good_p95",
    "as_proposed_bad_mean",
    "as_proposed_bad_p05",
    "as_proposed_bad_p95",
    "as_proposed_good_mean",
    "as_proposed_good_p05",
    "as_proposed_good_p95",
    "as_today_bad_mean",
    "as_today_bad_p05",
    "as_today_bad_p95",
    "as_today_good_mean",
    "as_today_good_p05",
    "as_today_good_p95",
    TrailHead.COLUMN
  };

  private CurveCsv() {}

  /** With the mark, where there is one, as the first column of every row. */
  static String of(Answer answer, String mark, TrailHead head) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(marked(mark, "confidentiality", List.of(HEADER)));
      List<Curves> curves = curves(answer);
      int months = curves.isEmpty() ? 0 : curves.get(0).bad().mean().size();
      for (int month = 0; month < months; month++) {
        printer.printRecord(marked(mark, mark, row(month, curves, head)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static List<Curves> curves(Answer answer) {
    return Stream.of(answer.first().assessment(), answer.asProposed(), answer.asToday())
        .flatMap(each -> Stream.ofNullable(each.curves()))
        .toList();
  }

  private static List<Object> marked(String mark, String first, List<?> row) {
    List<Object> marked = new ArrayList<>(row);
    if (!mark.isEmpty()) {
      marked.add(0, ExportText.safe(first));
    }
    return marked;
  }

  /** Entry t of a curve is the likelihood up to the end of month t. */
  private static List<Object> row(int month, List<Curves> each, TrailHead head) {
    List<Object> row = new ArrayList<>();
    row.add(month + 1);
    for (Curves curves : each) {
      for (Curves.Curve curve : List.of(curves.bad(), curves.good())) {
        row.add(curve.mean().get(month));
        row.add(curve.p05().get(month));
        row.add(curve.p95().get(month));
      }
    }
    row.add(head.text());
    return row;
  }
}
