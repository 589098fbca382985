package dev.slipway.precedent.file;

import dev.slipway.audit.ExportText;
import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.cases.CaseSuccessor;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows of reference cases in the format in which they are read. */
public final class CaseText {

  private CaseText() {}

  /** Quotes nothing that need not be, so that a file that came in goes out as it was. */
  public static String csv(List<CaseDetails> rows) {
    StringBuilder text = new StringBuilder();
    add(text, CaseColumns.ALL);
    rows.forEach(row -> add(text, values(row)));
    return text.toString();
  }

  private static void add(StringBuilder text, List<String> values) {
    text.append(
            values.stream()
                .map(ExportText::safe)
                .map(CaseText::quoted)
                .collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String value) {
    return value.matches("(?s).*[,\"\r\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
  }

  /** Texts in the order of {@link CaseColumns#ALL}. */
  public static List<String> values(CaseDetails row) {
    CaseOrigin origin = row.origin();
    CaseSuccessor successor = row.successor();
    return List.of(
        row.caseKey(),
        row.capability(),
        row.modality(),
        origin.originator(),
        origin.model(),
        origin.announcedOn().toString(),
        origin.access(),
        number(origin.parameters()),
        successor.name(),
        successor.model(),
        successor.succeededOn().toString(),
        successor.access(),
        CaseReader.name(successor.event()),
        Long.toString(row.lagDays()),
        Boolean.toString(successor.censored()),
        Boolean.toString(successor.independent()),
        CaseReader.name(row.confidence()),
        String.join(";", row.sources()),
        CaseReader.name(row.use()),
        row.note());
  }

  private static String number(@Nullable Double parameters) {
    return parameters == null
        ? ""
        : new BigDecimal(parameters).stripTrailingZeros().toPlainString();
  }
}
