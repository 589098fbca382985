package dev.slipway.draft;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a draft and how two tabs' typing comes together: the later typing of each field
 * wins. In a list with rows that holds as long as both have the same rows; otherwise one tab has
 * added or removed some, and the later typing of the list wins as a whole.
 *
 * @param rows lists whose rows are all in {@code fields}, those without any row too, each with the
 *     revision in which rows last came or went
 */
record Content(Map<String, TypedField> fields, Map<String, Long> rows) {

  static final Content EMPTY = new Content(Map.of(), Map.of());

  Content {
    fields = Map.copyOf(fields);
    rows = Map.copyOf(rows);
  }

  boolean isEmpty() {
    return fields.isEmpty() && rows.isEmpty();
  }

  /** The list with rows that a field belongs to, such as steps for {@code steps[0].month}. */
  static String list(String field) {
    int row = field.indexOf('[');
    return row < 0 ? "" : field.substring(0, row);
  }

  /** With what was typed, as {@code revision}; typing of the future counts as typed now. */
  Content with(Map<String, Typing> sent, Set<String> sentRows, long revision, long now) {
    Map<String, TypedField> merged = new TreeMap<>(fields);
    Map<String, Long> lists = new TreeMap<>(rows);
    sent.forEach(
        (name, typing) -> {
          TypedField before = fields.get(name);
          if (before == null
              ? list(name).isEmpty()
              : sameRows(list(name), sent) && newer(typing, before, now)) {
            merged.put(name, field(typing, revision, now));
          }
        });
    for (String list : sentRows) {
      boolean known = rows.containsKey(list);
      if ((known && sameRows(list, sent)) || (known && latest(list) > latest(list, sent, now))) {
        continue;
      }
      merged.keySet().removeIf(name -> list(name).equals(list));
      namesOf(list, sent).forEach(name -> merged.put(name, field(at(name, sent), revision, now)));
      lists.put(list, revision);
    }
    return new Content(merged, lists);
  }

  /** Fields that came after the revision that a page has seen and are not as it sent them. */
  Map<String, List<String>> since(long seen, Map<String, Typing> sent) {
    return fields.entrySet().stream()
        .filter(field -> field.getValue().revision() > seen || sent.containsKey(field.getKey()))
        .filter(field -> !same(field.getValue(), sent.get(field.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().values()));
  }

  /** Lists that have other rows than the page that has seen this revision and sent these. */
  Set<String> reshaped(long seen, Map<String, Typing> sent, Set<String> sentRows) {
    return rows.entrySet().stream()
        .filter(
            list ->
                sentRows.contains(list.getKey())
                    ? !sameRows(list.getKey(), sent)
                    : list.getValue() > seen)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private boolean sameRows(String list, Map<String, Typing> sent) {
    return list.isEmpty() || namesOf(list, fields).equals(namesOf(list, sent));
  }

  private static boolean newer(Typing typing, TypedField before, long now) {
    return Math.min(typing.at(), now) >= before.at() && !typing.values().equals(before.values());
  }

  private static TypedField field(Typing typing, long revision, long now) {
    return new TypedField(typing.values(), Math.min(typing.at(), now), revision);
  }

  private static Typing at(String name, Map<String, Typing> sent) {
    return Objects.requireNonNull(sent.get(name));
  }

  private static boolean same(TypedField field, @Nullable Typing sent) {
    return sent != null && sent.values().equals(field.values());
  }

  private long latest(String list) {
    return fields.entrySet().stream()
        .filter(field -> list(field.getKey()).equals(list))
        .mapToLong(field -> field.getValue().at())
        .max()
        .orElse(0);
  }

  /** When the list was typed in; a list of which no row is left was emptied just now. */
  private static long latest(String list, Map<String, Typing> sent, long now) {
    return sent.entrySet().stream()
        .filter(field -> list(field.getKey()).equals(list))
        .mapToLong(field -> Math.min(field.getValue().at(), now))
        .max()
        .orElse(now);
  }

  private static Set<String> namesOf(String list, Map<String, ?> fields) {
    return fields.keySet().stream()
        .filter(name -> list(name).equals(list))
        .collect(Collectors.toSet());
  }
}
