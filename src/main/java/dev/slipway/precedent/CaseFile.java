package dev.slipway.precedent;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads rows of reference cases from comma-separated text as docs/reference-cases.md describes. */
final class CaseFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private CaseFile() {}

  /**
   * @throws IllegalArgumentException if a row does not hold what it should
   */
  static List<ReferenceCase> read(Reader text) {
    List<ReferenceCase> rows = new ArrayList<>();
    try (var records = FORMAT.parse(text)) {
      for (CSVRecord line : records) {
        rows.add(row(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static ReferenceCase row(CSVRecord line) {
    ReferenceCase row =
        new ReferenceCase(
            (int) line.getRecordNumber(),
            line.get("case_id"),
            line.get("capability"),
            line.get("modality"),
            origin(line),
            successor(line),
            constant(ReferenceCase.Confidence.class, line.get("confidence")),
            constant(ReferenceCase.Use.class, line.get("fit")),
            List.of(line.get("source_url").split(";")),
            line.get("note"));
    if (CaseGroup.ofCase(row.modality()).isEmpty()
        || row.lagDays() != Long.parseLong(line.get("lag_days"))
        || row.lagDays() < 0) {
      throw new IllegalArgumentException("row " + line.getRecordNumber() + " contradicts itself");
    }
    return row;
  }

  private static CaseOrigin origin(CSVRecord line) {
    String parameters = line.get("origin_parameters");
    return new CaseOrigin(
        line.get("originator"),
        line.get("origin_model"),
        LocalDate.parse(line.get("origin_announced")),
        line.get("origin_access"),
        parameters.isEmpty() ? null : Double.valueOf(parameters));
  }

  private static CaseSuccessor successor(CSVRecord line) {
    return new CaseSuccessor(
        line.get("successor"),
        line.get("successor_model"),
        LocalDate.parse(line.get("successor_date")),
        line.get("successor_access"),
        constant(CaseSuccessor.Event.class, line.get("event")),
        truth(line.get("censored")),
        truth(line.get("independent")));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false: " + text);
    };
  }
}
