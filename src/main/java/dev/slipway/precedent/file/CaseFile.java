package dev.slipway.precedent.file;

import dev.slipway.audit.ExportText;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseFault;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads rows of reference cases from comma-separated text as docs/reference-cases.md describes. */
public final class CaseFile {

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int MOST_ROWS = 20_000;

  private CaseFile() {}

  /**
   * One row and the line on which it begins.
   *
   * @param line from 1, the header's
   */
  public record Line(long line, CaseDetails details) {}

  /**
   * What is wrong in a file.
   *
   * @param line from 1
   * @param position of the column, from 1; 0 where the line as a whole is meant
   */
  public record FileFault(long line, int position, CaseFault fault) {

    public static FileFault of(long line, CaseFault fault) {
      return new FileFault(line, CaseColumns.ALL.indexOf(fault.column()) + 1, fault);
    }
  }

  /** A file as read: its rows, or everything that is wrong with it. */
  public record Parsed(List<Line> lines, List<FileFault> faults) {}

  public static Parsed read(Reader reader) {
    try {
      return parse(whole(reader));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String whole(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text.toString();
  }

  private static Parsed parse(String text) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<FileFault> faults = new ArrayList<>();
    try (CSVParser records = CSVParser.parse(new StringReader(text), FORMAT)) {
      long line = 1;
      List<String> header = List.of();
      for (CSVRecord each : records) {
        if (header.isEmpty()) {
          header = each.toList().stream().map(String::strip).toList();
          checkHeader(header, faults);
        } else if (!blank(each)) {
          read(each, line, header, lines, faults);
        }
        line = records.getCurrentLineNumber() + 1;
        if (!header.containsAll(CaseColumns.ALL) || lines.size() > MOST_ROWS) {
          break;
        }
      }
      checkSize(header, lines, faults);
    } catch (CSVException | UncheckedIOException e) {
      faults.add(whole(1, "cases.fault.unreadable", String.valueOf(e.getMessage())));
    }
    return new Parsed(lines, faults);
  }

  private static void checkHeader(List<String> header, List<FileFault> faults) {
    for (String column : CaseColumns.ALL) {
      if (!header.contains(column)) {
        faults.add(whole(1, "cases.fault.column.missing", column));
      }
    }
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!CaseColumns.ALL.contains(column) || !seen.add(column)) {
        faults.add(whole(1, "cases.fault.column.unknown", column));
      }
    }
  }

  private static void checkSize(List<String> header, List<Line> lines, List<FileFault> faults) {
    if (header.isEmpty()) {
      faults.add(whole(1, "cases.fault.nothing"));
    }
    if (lines.size() > MOST_ROWS) {
      faults.add(whole(1, "cases.fault.size", Integer.toString(MOST_ROWS)));
    }
  }

  private static boolean blank(CSVRecord line) {
    return line.size() == 1 && line.get(0).isBlank();
  }

  private static void read(
      CSVRecord row, long line, List<String> header, List<Line> lines, List<FileFault> faults) {
    if (row.size() != header.size()) {
      faults.add(whole(line, "cases.fault.fields", Integer.toString(header.size()), row.size()));
      return;
    }
    CaseReader.Reading reading =
        CaseReader.read(column -> ExportText.plain(row.get(header.indexOf(column))));
    CaseDetails details = reading.details();
    if (details != null) {
      lines.add(new Line(line, details));
    }
    reading.faults().stream()
        .map(fault -> new FileFault(line, header.indexOf(fault.column()) + 1, fault))
        .forEach(faults::add);
  }

  private static FileFault whole(long line, String code, Object... args) {
    return new FileFault(line, 0, CaseFault.of("", code, args));
  }
}
