package dev.slipway.desk.web.list;

import dev.slipway.desk.web.list.ListParts.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ready-made lists. */
final class ListViews {

  /** Parameters of their addresses by the key of their name. */
  private static final Map<String, Map<String, String>> ALL = all();

  private ListViews() {}

  static List<View> of(ListAddress now) {
    return ALL.entrySet().stream().map(each -> view(each.getKey(), each.getValue(), now)).toList();
  }

  private static View view(String key, Map<String, String> values, ListAddress now) {
    ListAddress address = ListAddress.of(values, now.chosen());
    return new View("desk.view." + key, address.href(), address.narrowsLike(now));
  }

  private static Map<String, Map<String, String>> all() {
    Map<String, Map<String, String>> views = new LinkedHashMap<>();
    views.put("all", Map.of());
    views.put("waiting", Map.of("waits", "SCORE"));
    views.put("outside", Map.of("rule", "OUTSIDE", "state", ListReading.BOARD));
    views.put("near", Map.of("near", "30"));
    views.put("drafts", Map.of("state", "DRAFT"));
    views.put("mine", Map.of("mine", "yes"));
    return views;
  }
}
