package dev.slipway.precedent.web;

import dev.slipway.precedent.cases.CaseDetails;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.CaseSuccessor;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.file.CaseColumns;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which cases the list shows and in what order, as its address says it. Knows only what means
 * something; the rest of an address is forgotten.
 */
record CaseFilter(Map<String, String> values) {

  /** What narrows the list, with the values that are offered; words are free. */
  static final Map<String, List<String>> CHOICES = choices();

  static final List<String> ORDERS = List.of("shown", "capability", "copied", "opened");

  private static final int LONGEST = 200;

  CaseFilter {
    values = Map.copyOf(values);
  }

  private static Map<String, List<String>> choices() {
    Map<String, List<String>> choices = new LinkedHashMap<>();
    choices.put("class", names(CaseGroup.values()));
    choices.put("modality", CaseGroup.modalities());
    choices.put("event", names(CaseSuccessor.Event.values()));
    choices.put("access", CaseColumns.ACCESS.stream().map(CaseFilter::upper).toList());
    choices.put("confidence", names(ReferenceCase.Confidence.values()));
    choices.put("use", names(ReferenceCase.Use.values()));
    choices.put("state", List.of("waiting", "withdrawn"));
    return choices;
  }

  static CaseFilter of(Map<String, String> asked) {
    Map<String, String> values = new LinkedHashMap<>();
    String words = asked.getOrDefault("q", "").strip();
    if (!words.isEmpty()) {
      values.put("q", words.length() > LONGEST ? words.substring(0, LONGEST) : words);
    }
    CHOICES.forEach((name, choices) -> keep(name, choices, asked, values));
    keep("sort", ORDERS, asked, values);
    keep("dir", List.of("asc", "desc"), asked, values);
    return new CaseFilter(values);
  }

  private static void keep(
      String name, List<String> accepted, Map<String, String> asked, Map<String, String> kept) {
    String value = asked.getOrDefault(name, "");
    if (accepted.contains(value)) {
      kept.put(name, value);
    }
  }

  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether anything narrows the list. */
  boolean narrows() {
    return values.containsKey("q") || CHOICES.keySet().stream().anyMatch(values::containsKey);
  }

  /** Whether the list shows what is withdrawn, and nothing else. */
  boolean withdrawn() {
    return get("state").equals("withdrawn");
  }

  boolean takes(CaseDetails row) {
    CaseSuccessor successor = row.successor();
    return is("class", CaseGroup.ofCase(row.modality()).map(Enum::name).orElse(""))
        && is("modality", row.modality())
        && is("event", successor.event().name())
        && is("access", upper(row.origin().access()))
        && is("confidence", row.confidence().name())
        && is("use", row.use().name())
        && (!get("state").equals("waiting") || successor.censored())
        && Arrays.stream(get("q").split("\\s+")).allMatch(word -> says(row, word));
  }

  private boolean is(String name, String value) {
    return get(name).isEmpty() || get(name).equals(value);
  }

  private static boolean says(CaseDetails row, String word) {
    String text =
        String.join(
            " ",
            row.caseKey(),
            row.capability(),
            row.origin().originator(),
            row.origin().model(),
            row.successor().name(),
            row.successor().model(),
            row.note());
    return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  /** The address of the list with something else in place of one value; back on its first page. */
  public String href(String name, String value) {
    Map<String, String> others = new LinkedHashMap<>(values);
    if (value.isEmpty()) {
      others.remove(name);
    } else {
      others.put(name, value);
    }
    return address("/cases", others);
  }

  String page(int page) {
    Map<String, String> others = new LinkedHashMap<>(values);
    others.put("page", Integer.toString(page));
    return address("/cases", others);
  }

  public String export() {
    return address("/cases/export", values);
  }

  /** In an order of its own, so that equal filters have equal addresses. */
  private static String address(String path, Map<String, String> values) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    values.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> address.queryParam(each.getKey(), "{" + each.getKey() + "}"));
    return address.encode().buildAndExpand(values).toUriString();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
