package dev.slipway.audit.web;

import static dev.slipway.audit.ExportText.safe;

import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailFilter;
import dev.slipway.audit.TrailHead;
import dev.slipway.audit.chain.Seal;
import dev.slipway.audit.chain.TrailReader;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/**
 * Writes lines as a table, oldest first and block by block, so that a long trail needs no more
 * memory than a short one. The column {@code sealed_text} holds exactly what was hashed, for
 * whoever wants to compute the hashes without Slipway.
 */
@Component
class TrailCsv {

  private static final List<String> HEADER =
      List.of(
          "line",
          "at",
          "person",
          "action",
          "subject_kind",
          "subject_id",
          "subject",
          "hash",
          "sealed_text",
          TrailHead.COLUMN);

  private static final int BLOCK = 500;

  private final TrailReader reader;

  TrailCsv(TrailReader reader) {
    this.reader = reader;
  }

  /** Up to the head and no further, so that the file holds what its head stands for. */
  void write(TrailFilter filter, TrailHead head, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(HEADER);
    long last = 0;
    List<Trail.Line> block;
    do {
      block = reader.after(last, filter, BLOCK);
      for (Trail.Line line : block) {
        last = line.number();
        if (last <= head.number()) {
          printer.printRecord(row(line, head));
        }
      }
    } while (block.size() == BLOCK && last < head.number());
    printer.flush();
  }

  private static List<Object> row(Trail.Line line, TrailHead head) {
    return List.of(
        line.number(),
        line.madeAt(),
        safe(line.actor()),
        line.action(),
        line.subject().kind(),
        safe(line.subject().id()),
        safe(line.subject().name()),
        line.hash(),
        Seal.text(line.number(), line.previous(), line.entry()),
        head.text());
  }
}
