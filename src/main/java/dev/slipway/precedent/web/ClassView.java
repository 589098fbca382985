package dev.slipway.precedent.web;

import dev.slipway.precedent.CaseGroup;
import dev.slipway.precedent.ReferenceCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The cases of one class as the page lists them.
 *
 * @param group name of the class
 * @param cases newest first
 */
record ClassView(String group, List<CaseView> cases) {

  static List<ClassView> of(List<ReferenceCase> rows) {
    Map<String, List<ReferenceCase>> byCase = new LinkedHashMap<>();
    rows.forEach(row -> byCase.computeIfAbsent(row.caseKey(), key -> new ArrayList<>()).add(row));
    List<ClassView> classes = new ArrayList<>();
    for (CaseGroup group : CaseGroup.values()) {
      List<CaseView> cases =
          byCase.values().stream()
              .filter(all -> all.get(0).group() == group)
              .map(CaseView::of)
              .sorted(Comparator.comparing(CaseView::announcedOn).reversed())
              .toList();
      if (!cases.isEmpty()) {
        classes.add(new ClassView(group.name(), cases));
      }
    }
    return classes;
  }
}
