package dev.slipway.desk.web.list;

import dev.slipway.desk.find.ListOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list shows, as its address says it: whoever keeps the address keeps the view. Knows only
 * what means something; the rest of an address is forgotten.
 *
 * @param values of its parameters, none of them blank
 * @param chosen identifiers of proposals that are to be compared
 */
record ListAddress(Map<String, String> values, List<String> chosen) {

  /** Parameters that narrow the list, in the order of their chips. */
  static final List<String> FILTERS =
      List.of(
          "q",
          "state",
          "model",
          "modality",
          "input",
          "access",
          "rule",
          "reviewed",
          "waits",
          "mine",
          "near");

  private static final List<String> OTHERS = List.of("sort", "dir", "page");

  private static final int LONGEST = 200;

  ListAddress {
    values = new LinkedHashMap<>(values);
    chosen = List.copyOf(chosen);
  }

  static ListAddress of(Map<String, String> asked, List<String> chosen) {
    Map<String, String> values = new LinkedHashMap<>();
    Predicate<String> given = name -> !asked.getOrDefault(name, "").isBlank();
    FILTERS.stream()
        .filter(given)
        .forEach(name -> values.put(name, cut(asked.getOrDefault(name, ""))));
    OTHERS.stream()
        .filter(given)
        .forEach(name -> values.put(name, cut(asked.getOrDefault(name, ""))));
    return new ListAddress(values, chosen);
  }

  private static String cut(String value) {
    String trimmed = value.strip();
    return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  ListOrder order() {
    return ListOrder.of(get("sort"), get("dir"));
  }

  /** The same list with something else in place of one parameter; back on its first page. */
  ListAddress with(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.remove("page");
    if (value.isEmpty()) {
      others.remove(name);
    } else {
      others.put(name, value);
    }
    return new ListAddress(others, chosen);
  }

  ListAddress without(String name) {
    return with(name, "");
  }

  ListAddress sorted(ListOrder.Column column, ListOrder now) {
    return with("sort", column.id()).with("dir", now.next(column));
  }

  ListAddress turned(int page) {
    ListAddress first = without("page");
    return page == 1 ? first : first.with("page", Integer.toString(page));
  }

  ListAddress leaving(String id) {
    return new ListAddress(values, chosen.stream().filter(each -> !each.equals(id)).toList());
  }

  /** Nothing but the order and what is chosen. */
  ListAddress cleared() {
    Map<String, String> others = new LinkedHashMap<>(values);
    FILTERS.forEach(others::remove);
    others.remove("page");
    return new ListAddress(others, chosen);
  }

  /** Whether both show the same proposals, in whatever order and on whatever page. */
  boolean narrowsLike(ListAddress other) {
    return FILTERS.stream().allMatch(name -> get(name).equals(other.get(name)));
  }

  /** As it stands in links; encoded. */
  String href() {
    UriComponentsBuilder built = UriComponentsBuilder.fromPath("/proposals");
    values.forEach((name, value) -> built.queryParam(name, "{" + name + "}"));
    Map<String, Object> all = new LinkedHashMap<>(values);
    for (int i = 0; i < chosen.size(); i++) {
      built.queryParam("with", "{with" + i + "}");
      all.put("with" + i, chosen.get(i));
    }
    return built.encode().buildAndExpand(all).toUriString();
  }
}
