package dev.slipway.pathway.document;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the answers about a release as a whole, each at the place that its question names. */
final class SheetReader {

  private static final List<List<String>> PATHS =
      Question.ofRelease().stream().map(Question::path).toList();

  private static final List<String> COPY = List.of("copy");
  private static final List<String> TODAY = List.of("today");

  /** What stands beside answers in some sections. */
  private static final Map<List<String>, List<String>> CONSTANTS =
      Map.of(
          COPY,
          List.of("relative", "shape"),
          TODAY,
          List.of("access", "copies", "weightsOut", "monthsShown"));

  private final Map<List<String>, Members> sections = new HashMap<>();

  SheetReader(Members whole) {
    sections.put(List.of(), whole);
  }

  Map<Question, Quantity> answers() {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    for (Question question : Question.ofRelease()) {
      List<String> path = question.path();
      int last = path.size() - 1;
      answers.put(question, answer(question, section(path.subList(0, last)), path.get(last)));
    }
    return answers;
  }

  private static Quantity answer(Question question, Members section, String name) {
    Quantity usual = question.family().ifLeftOut();
    return usual != null && !section.has(name) ? usual : section.quantity(name, question.range());
  }

  /** What is said about copies besides answers stands beside them. */
  Members copy() {
    return section(COPY);
  }

  /** Where things stand today, likewise. */
  Members today() {
    return section(TODAY);
  }

  private Members section(List<String> path) {
    Members known = sections.get(path);
    if (known == null) {
      int last = path.size() - 1;
      Members around = section(path.subList(0, last));
      known = around.optional(path.get(last), isOptional(path), members(path));
      sections.put(path, known);
    }
    return known;
  }

  /** Whether everything in it may be left out. */
  private static boolean isOptional(List<String> path) {
    return !CONSTANTS.containsKey(path)
        && Question.ofRelease().stream()
            .filter(question -> isIn(question.path(), path))
            .allMatch(question -> question.family().ifLeftOut() != null);
  }

  private static boolean isIn(List<String> path, List<String> section) {
    return path.size() > section.size() && path.subList(0, section.size()).equals(section);
  }

  private static String[] members(List<String> path) {
    int depth = path.size();
    Stream<String> asked =
        PATHS.stream().filter(each -> isIn(each, path)).map(each -> each.get(depth));
    Stream<String> constants = CONSTANTS.getOrDefault(path, List.of()).stream();
    return Stream.concat(asked, constants).distinct().toArray(String[]::new);
  }
}
