package dev.slipway.precedent.lag;

import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long it took from the counted copy of a case to the counted open distribution of an
 * independent equivalent. Where the weights leaked or the originator opened them first, no copy was
 * distributed, and the case says nothing here.
 *
 * @param lifetimes months, one a case that has both; a gap below half a day, or a download that
 *     came before the counted copy, counts as half a day
 * @param atOnce in how many the copy could be downloaded from its first day
 */
public record OpenGaps(List<Lifetime> lifetimes, int atOnce) {

  public OpenGaps {
    lifetimes = List.copyOf(lifetimes);
  }

  /** By what was known on a day of cases of these classes. */
  public static OpenGaps asOf(List<ReferenceCase> rows, Set<CaseGroup> groups, LocalDate asOf) {
    Map<String, CaseSuccessor> copies = new LinkedHashMap<>();
    Map<String, CaseSuccessor> opened = new LinkedHashMap<>();
    for (ReferenceCase row : rows) {
      CaseSuccessor successor = row.successor();
      if (!groups.contains(row.group()) || !row.origin().announcedOn().isBefore(asOf)) {
        continue;
      }
      if (row.countsFor(Endpoint.COPY) && !successor.censored()) {
        copies.put(row.caseKey(), successor);
      } else if (row.countsFor(Endpoint.OPEN)
          && successor.event() == CaseSuccessor.Event.OPEN_DISTRIBUTION) {
        opened.put(row.caseKey(), successor);
      }
    }
    return of(copies, opened, asOf);
  }

  private static OpenGaps of(
      Map<String, CaseSuccessor> copies, Map<String, CaseSuccessor> opened, LocalDate asOf) {
    List<Lifetime> lifetimes = new ArrayList<>();
    int atOnce = 0;
    for (Map.Entry<String, CaseSuccessor> each : copies.entrySet()) {
      CaseSuccessor open = opened.get(each.getKey());
      LocalDate copied = each.getValue().succeededOn();
      if (open != null && !copied.isAfter(asOf)) {
        Lifetime gap = Waits.lifetime(copied, open, asOf);
        lifetimes.add(gap);
        atOnce += gap.ended() && !open.succeededOn().isAfter(copied) ? 1 : 0;
      }
    }
    return new OpenGaps(lifetimes, atOnce);
  }

  Sample sample() {
    return new Sample(lifetimes);
  }
}
