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

  private final Map<List<String>, Members> sections = new HashMap<>();

  SheetReader(Members whole) {
    sections.put(List.of(), whole);
  }

  Map<Question, Quantity> answers() {
    Map<Question, Quantity> answers = new LinkedHashMap<>();
    for (Question question : Question.ofRelease()) {
      List<String> path = question.path();
      int last = path.size() - 1;
      Members section = section(path.subList(0, last));
      answers.put(question, section.quantity(path.get(last), question.range()));
    }
    return answers;
  }

  /** What is said about copies besides answers stands beside them. */
  Members copy() {
    return section(COPY);
  }

  private Members section(List<String> path) {
    Members known = sections.get(path);
    if (known == null) {
      int last = path.size() - 1;
      known = section(path.subList(0, last)).object(path.get(last), members(path));
      sections.put(path, known);
    }
    return known;
  }

  private static String[] members(List<String> path) {
    int depth = path.size();
    Stream<String> asked =
        PATHS.stream()
            .filter(each -> each.size() > depth && each.subList(0, depth).equals(path))
            .map(each -> each.get(depth));
    Stream<String> constants = path.equals(COPY) ? Stream.of("relative", "shape") : Stream.empty();
    return Stream.concat(asked, constants).distinct().toArray(String[]::new);
  }
}
