package dev.slipway.rubric.edition;

import dev.slipway.audit.Change;
import dev.slipway.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one rubric says otherwise than another.
 *
 * @param entries numbers and what they rest on
 * @param rules how the numbers are used
 * @param added threats and benefits that only the other has
 * @param retired threats and benefits that only the one has
 * @param benchmarks which of them speaks of which question
 */
public record RubricDifference(
    List<EntryChange> entries,
    List<Rule> rules,
    List<ListedOutcome> added,
    List<ListedOutcome> retired,
    List<BenchmarkChange> benchmarks) {

  /**
   * A change of how numbers are used.
   *
   * @param about id of the threat or benefit; empty for the whole
   */
  public record Rule(String about, Change change) {}

  /** How the rate of a threat or a benefit is used. */
  private record Use(boolean relative, boolean breadth, Set<String> suggestedFor) {}

  public static RubricDifference between(RubricDocument before, RubricDocument after) {
    return new RubricDifference(
        entries(before, after),
        rules(before.rubric(), after.rubric()),
        missing(before.rubric(), after.rubric()),
        missing(after.rubric(), before.rubric()),
        BenchmarkChange.between(before.rubric().benchmarks(), after.rubric().benchmarks()));
  }

  public boolean isEmpty() {
    return entries.isEmpty()
        && rules.isEmpty()
        && added.isEmpty()
        && retired.isEmpty()
        && benchmarks.isEmpty();
  }

  /** What a rubric lacks of what the other has. */
  private static List<ListedOutcome> missing(Rubric rubric, Rubric other) {
    return ListedOutcome.all(other).stream().filter(each -> !rubric.lists(each.id())).toList();
  }

  private static List<EntryChange> entries(RubricDocument before, RubricDocument after) {
    Map<String, Entry> all = new LinkedHashMap<>();
    after.entries().forEach(each -> all.put(each.key(), each));
    before.entries().forEach(each -> all.putIfAbsent(each.key(), each));
    return all.values().stream()
        .map(each -> new EntryChange(each, statement(before, each), statement(after, each)))
        .filter(EntryChange::isOne)
        .toList();
  }

  private static @Nullable Statement statement(RubricDocument document, Entry entry) {
    return document.entry(entry.key()).map(document::statement).orElse(null);
  }

  private static List<Rule> rules(Rubric before, Rubric after) {
    List<Rule> rules = new ArrayList<>();
    Change.between("forecasts", before.takesForecasts(), after.takesForecasts())
        .forEach(change -> rules.add(new Rule("", change)));
    Map<String, Use> now = uses(after);
    uses(before)
        .forEach(
            (id, old) -> {
              Use use = now.getOrDefault(id, old);
              changes(old, use).forEach(change -> rules.add(new Rule(id, change)));
            });
    return List.copyOf(rules);
  }

  private static Stream<Change> changes(Use before, Use after) {
    return Stream.of(
            Change.between("relative", before.relative(), after.relative()),
            Change.between("breadth", before.breadth(), after.breadth()),
            Change.between(
                "suggestedFor",
                new TreeSet<>(before.suggestedFor()),
                new TreeSet<>(after.suggestedFor())))
        .flatMap(each -> each);
  }

  private static Map<String, Use> uses(Rubric rubric) {
    Map<String, Use> uses = new LinkedHashMap<>();
    rubric
        .threats()
        .forEach(t -> uses.put(t.id(), new Use(t.relative(), t.breadth(), t.suggestedFor())));
    rubric
        .benefits()
        .forEach(b -> uses.put(b.id(), new Use(b.relative(), b.breadth(), b.suggestedFor())));
    return uses;
  }
}
