package dev.slipway.precedent.cases;

import dev.slipway.precedent.PrecedentsChanged;
import dev.slipway.precedent.cases.CaseDetails.RowKey;
import dev.slipway.precedent.file.CaseFile;
import dev.slipway.precedent.file.CaseFile.FileFault;
import dev.slipway.precedent.file.CaseFile.Line;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes rows in from a file: all of them or, where a single field is wrong, none. A row that is
 * here already is changed where it differs, so that the same file a second time changes nothing.
 */
@Service
public class CaseImport {

  private final ReferenceCases cases;
  private final CaseService service;
  private final ApplicationEventPublisher events;

  CaseImport(ReferenceCases cases, CaseService service, ApplicationEventPublisher events) {
    this.cases = cases;
    this.service = service;
    this.events = events;
  }

  /**
   * What came of a file.
   *
   * @param withdrawn rows that are withdrawn here and were left so
   * @param faults where there is one, nothing was taken in
   */
  public record Result(
      int added, int changed, int unchanged, int withdrawn, List<FileFault> faults) {

    private static Result refused(List<FileFault> faults) {
      return new Result(0, 0, 0, 0, List.copyOf(faults));
    }
  }

  @Transactional
  public Result take(Reader file) {
    CaseFile.Parsed parsed = CaseFile.read(file);
    if (!parsed.faults().isEmpty()) {
      return Result.refused(parsed.faults());
    }
    Map<RowKey, ReferenceCase> here = new LinkedHashMap<>();
    cases.findAllByOrderByLineNumber().forEach(row -> here.put(row.details().rowKey(), row));
    List<FileFault> faults = contradictions(parsed.lines(), here);
    return faults.isEmpty() ? take(parsed.lines(), here) : Result.refused(faults);
  }

  /** Every row beside what its case will hold once all of the file is in. */
  private static List<FileFault> contradictions(List<Line> lines, Map<RowKey, ReferenceCase> here) {
    Map<RowKey, CaseDetails> standing = new LinkedHashMap<>();
    here.forEach(
        (key, row) -> {
          if (!row.withdrawn()) {
            standing.put(key, row.details());
          }
        });
    lines.forEach(line -> standing.remove(line.details().rowKey()));
    Map<String, List<CaseDetails>> byCase = new LinkedHashMap<>();
    standing.values().forEach(each -> of(each, byCase).add(each));
    List<FileFault> faults = new ArrayList<>();
    for (Line line : lines) {
      ReferenceCase row = here.get(line.details().rowKey());
      if (row == null || !row.withdrawn()) {
        List<CaseDetails> others = of(line.details(), byCase);
        CaseRules.beside(line.details(), others)
            .forEach(fault -> faults.add(FileFault.of(line.line(), fault)));
        others.add(line.details());
      }
    }
    return faults;
  }

  private static List<CaseDetails> of(CaseDetails row, Map<String, List<CaseDetails>> byCase) {
    return byCase.computeIfAbsent(row.caseKey(), key -> new ArrayList<>());
  }

  private Result take(List<Line> lines, Map<RowKey, ReferenceCase> here) {
    int last = cases.lastLine();
    int added = 0;
    int changed = 0;
    int withdrawn = 0;
    for (Line line : lines) {
      ReferenceCase row = here.get(line.details().rowKey());
      if (row == null) {
        service.insert(line.details(), last + ++added);
      } else if (row.withdrawn()) {
        withdrawn++;
      } else if (service.update(row, line.details())) {
        changed++;
      }
    }
    if (added + changed > 0) {
      events.publishEvent(new PrecedentsChanged());
    }
    return new Result(
        added, changed, lines.size() - added - changed - withdrawn, withdrawn, List.of());
  }
}
