package dev.slipway.audit.web;

import dev.slipway.audit.TrailFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the trail shows, as its address says it: whoever keeps the address keeps the view. Knows
 * only what means something; the rest of an address is forgotten.
 *
 * @param values of its parameters, none of them blank
 */
record TrailAddress(Map<String, String> values) {

  /** Parameters that narrow the trail, in the order of their chips. */
  static final List<String> FILTERS =
      List.of("q", "subject", "person", "action", "kind", "from", "to");

  private static final String PAGE = "page";
  private static final int LONGEST = 200;

  TrailAddress {
    values = new LinkedHashMap<>(values);
  }

  static TrailAddress of(Map<String, String> asked) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String name : FILTERS) {
      String value = cut(asked.getOrDefault(name, ""));
      boolean unread = isDay(name) && day(value) == null;
      if (!value.isEmpty() && !unread) {
        values.put(name, value);
      }
    }
    if (asked.getOrDefault(PAGE, "").matches("[1-9][0-9]{0,6}")) {
      values.put(PAGE, asked.getOrDefault(PAGE, ""));
    }
    return new TrailAddress(values);
  }

  private static String cut(String value) {
    String trimmed = value.strip();
    return trimmed.length() > LONGEST ? trimmed.substring(0, LONGEST) : trimmed;
  }

  static boolean isDay(String name) {
    return name.equals("from") || name.equals("to");
  }

  static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** Which page, from 0. */
  int page() {
    return values.containsKey(PAGE) ? Integer.parseInt(get(PAGE)) - 1 : 0;
  }

  boolean narrows() {
    return FILTERS.stream().anyMatch(values::containsKey);
  }

  TrailFilter filter() {
    return new TrailFilter(
        values.get("q"),
        values.get("person"),
        values.get("action"),
        values.get("kind"),
        values.get("subject"),
        day(get("from")),
        day(get("to")));
  }

  /** The same lines without this filter; back on the first page. */
  TrailAddress without(String name) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.remove(name);
    others.remove(PAGE);
    return new TrailAddress(others);
  }

  /** Another page of the same lines, from 0. */
  public TrailAddress turned(int page) {
    TrailAddress first = without(PAGE);
    if (page > 0) {
      first.values().put(PAGE, Integer.toString(page + 1));
    }
    return first;
  }

  /** As it stands in links; encoded. */
  public String href(String path) {
    UriComponentsBuilder built = UriComponentsBuilder.fromPath(path);
    values.keySet().forEach(name -> built.queryParam(name, "{" + name + "}"));
    return built.encode().buildAndExpand(values).toUriString();
  }
}
