package dev.slipway.forecast.web;

import dev.slipway.forecast.ForecastBasis;
import dev.slipway.forecast.ForecastKind;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.web.LedgerFilter.View;
import dev.slipway.form.PageLink;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The page of the ledger.
 *
 * @param anything whether there is any forecast at all
 * @param veiled of how many proposals none is shown to the present person
 */
record LedgerPage(
    LedgerFilter filter,
    boolean anything,
    int found,
    List<Part> parts,
    List<ForecastLine> lines,
    List<PageLink> pages,
    List<String> kinds,
    List<String> voices,
    Map<String, String> people,
    Map<String, String> proposals,
    int veiled) {

  private static final int LINES = 40;

  /** A part of the ledger, and how many it has. */
  record Part(String name, int count, String href, boolean on) {}

  static LedgerPage of(
      List<LedgerEntry> all, LedgerFilter filter, int page, LocalDate today, int veiled) {
    List<LedgerEntry> narrowed = filter.among(all);
    List<LedgerEntry> found =
        narrowed.stream()
            .filter(entry -> filter.view().takes(entry, today))
            .sorted(order(filter.view()))
            .toList();
    int last = PageLink.pages(found.size(), LINES);
    int at = Math.max(1, Math.min(page, last));
    return new LedgerPage(
        filter,
        !all.isEmpty(),
        found.size(),
        Arrays.stream(View.values()).map(view -> part(view, narrowed, filter, today)).toList(),
        found.stream().skip((at - 1L) * LINES).limit(LINES).map(ForecastLine::of).toList(),
        PageLink.of(at, last, number -> filter.href(filter.view(), number)),
        Arrays.stream(ForecastKind.values()).map(Enum::name).toList(),
        Arrays.stream(ForecastBasis.values()).map(Enum::name).toList(),
        people(all),
        proposals(all),
        veiled);
  }

  private static Part part(
      View view, List<LedgerEntry> narrowed, LedgerFilter filter, LocalDate today) {
    long count = narrowed.stream().filter(entry -> view.takes(entry, today)).count();
    return new Part(view.word(), (int) count, filter.href(view, 1), view == filter.view());
  }

  /** What comes next is first; of what is over, the latest. */
  private static Comparator<LedgerEntry> order(View view) {
    Comparator<LedgerEntry> byDay = Comparator.comparing(entry -> entry.forecast().due());
    boolean ahead = view == View.OPEN || view == View.SOON;
    return (ahead ? byDay : byDay.reversed())
        .thenComparing(LedgerEntry::question)
        .thenComparing(entry -> entry.forecast().kind())
        .thenComparing(entry -> entry.forecast().voice())
        .thenComparing(entry -> Objects.requireNonNullElse(entry.person(), ""));
  }

  private static Map<String, String> people(List<LedgerEntry> all) {
    Map<String, String> names = new LinkedHashMap<>();
    all.stream()
        .filter(entry -> entry.person() != null)
        .sorted(Comparator.comparing(entry -> Objects.requireNonNullElse(entry.person(), "")))
        .forEach(
            entry ->
                names.put(
                    String.valueOf(entry.forecast().personId()),
                    Objects.requireNonNullElse(entry.person(), "")));
    return names;
  }

  private static Map<String, String> proposals(List<LedgerEntry> all) {
    Map<String, String> names = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparing(LedgerEntry::question))
        .forEach(entry -> names.put(entry.forecast().proposalId().toString(), entry.question()));
    return names;
  }
}
