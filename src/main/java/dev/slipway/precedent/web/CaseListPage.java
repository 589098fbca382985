package dev.slipway.precedent.web;

import dev.slipway.form.PageLink;
import dev.slipway.precedent.cases.CaseDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of cases.
 *
 * @param cases those of the present page
 * @param found how many cases the filter takes
 * @param events how many events those have
 */
record CaseListPage(
    CaseFilter filter,
    List<CaseLine> cases,
    int found,
    int events,
    List<Head> heads,
    List<Chooser> choosers,
    List<Chip> chips,
    List<PageLink> pages) {

  private static final int PER_PAGE = 25;

  /** A column that sorts. */
  record Head(String id, String href, String aria, boolean number) {}

  /** What can be chosen to narrow the list. */
  record Chooser(String name, List<String> values, String chosen) {}

  /** What narrows it now, and the address without it. */
  record Chip(String name, String value, String href) {}

  static CaseListPage of(List<CaseDetails> rows, CaseFilter filter, int page) {
    Map<String, List<CaseDetails>> byCase = new LinkedHashMap<>();
    rows.forEach(row -> byCase.computeIfAbsent(row.caseKey(), key -> new ArrayList<>()).add(row));
    byCase.values().removeIf(all -> all.stream().noneMatch(filter::takes));
    List<CaseLine> lines =
        byCase.values().stream().map(CaseLine::of).sorted(CaseLine.order(filter)).toList();
    int pages = PageLink.pages(lines.size(), PER_PAGE);
    int now = Math.min(Math.max(page, 1), pages);
    int from = (now - 1) * PER_PAGE;
    return new CaseListPage(
        filter,
        lines.subList(from, Math.min(from + PER_PAGE, lines.size())),
        lines.size(),
        lines.stream().mapToInt(CaseLine::events).sum(),
        CaseFilter.ORDERS.stream().map(id -> head(id, filter)).toList(),
        CaseFilter.CHOICES.entrySet().stream()
            .map(each -> new Chooser(each.getKey(), each.getValue(), filter.get(each.getKey())))
            .toList(),
        chips(filter),
        PageLink.of(now, pages, filter::page));
  }

  private static Head head(String id, CaseFilter filter) {
    String sorted = filter.get("sort").isEmpty() ? "shown" : filter.get("sort");
    boolean on = sorted.equals(id);
    boolean down = CaseLine.descending(filter);
    CaseFilter turned =
        CaseFilter.of(Map.of("sort", id, "dir", on ? (down ? "asc" : "desc") : first(id)));
    Map<String, String> values = new LinkedHashMap<>(filter.values());
    values.putAll(turned.values());
    return new Head(
        id,
        CaseFilter.of(values).href("", ""),
        on ? (down ? "descending" : "ascending") : "none",
        id.equals("copied") || id.equals("opened"));
  }

  private static String first(String id) {
    return id.equals("shown") ? "desc" : "asc";
  }

  private static List<Chip> chips(CaseFilter filter) {
    List<Chip> chips = new ArrayList<>();
    if (!filter.get("q").isEmpty()) {
      chips.add(new Chip("q", filter.get("q"), filter.href("q", "")));
    }
    CaseFilter.CHOICES
        .keySet()
        .forEach(
            name -> {
              if (!filter.get(name).isEmpty()) {
                chips.add(new Chip(name, filter.get(name), filter.href(name, "")));
              }
            });
    return chips;
  }
}
