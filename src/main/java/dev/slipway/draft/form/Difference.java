package dev.slipway.draft.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of a form in which two versions differ: a field, or a list with all its rows.
 *
 * @param mine the part's fields as the reader typed them
 * @param theirs the part's fields as they stand
 * @param touched whether the reader is known to have typed in it
 */
public record Difference(
    String part,
    Map<String, List<String>> mine,
    Map<String, List<String>> theirs,
    boolean touched) {

  /** Every part that differs, in the order of the form. */
  static List<Difference> between(
      Map<String, List<String>> mine, Map<String, List<String>> theirs, Set<String> touched) {
    Set<String> parts = new LinkedHashSet<>();
    mine.keySet().forEach(name -> parts.add(FieldMaps.part(name)));
    theirs.keySet().forEach(name -> parts.add(FieldMaps.part(name)));
    List<Difference> differences = new ArrayList<>();
    for (String part : parts) {
      Map<String, List<String>> one = of(part, mine);
      Map<String, List<String>> other = of(part, theirs);
      if (!normal(one).equals(normal(other))) {
        differences.add(new Difference(part, one, other, touched.contains(part)));
      }
    }
    return differences;
  }

  boolean hasRows() {
    return mine.keySet().stream().anyMatch(name -> name.contains("["))
        || theirs.keySet().stream().anyMatch(name -> name.contains("["));
  }

  private static Map<String, List<String>> of(String part, Map<String, List<String>> fields) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    fields.forEach(
        (name, texts) -> {
          if (FieldMaps.part(name).equals(part)) {
            found.put(name, texts);
          }
        });
    return found;
  }

  /** Browsers write line ends of their own, and the order of ticked boxes says nothing. */
  private static Map<String, Set<String>> normal(Map<String, List<String>> fields) {
    Map<String, Set<String>> normal = new LinkedHashMap<>();
    fields.forEach(
        (name, texts) -> {
          Set<String> set = new HashSet<>();
          texts.forEach(text -> set.add(text.replace("\r\n", "\n").strip()));
          set.remove("");
          normal.put(name, set);
        });
    return normal;
  }
}
