package dev.slipway.proposal.evidence.benchmark;

import dev.slipway.pathway.question.Question;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A published benchmark and what its result says here. Why it says no more is a message, {@code
 * benchmark.ID.basis}.
 *
 * @param metric what is counted
 * @param questions beginnings of the keys of questions that it speaks of, the likeliest first
 * @param relevance for how much of a trial in the field one item counts
 * @param fieldOdds the odds of the event in the field over its odds in the benchmark
 */
public record Benchmark(
    String id,
    String name,
    String metric,
    EvidenceKind kind,
    TestKind test,
    List<String> questions,
    double relevance,
    Quantity.Percentiles fieldOdds,
    String link) {

  public Benchmark {
    questions = List.copyOf(questions);
  }

  /**
   * The likeliest question of a proposal that it speaks of, of several the first of which such a
   * test usually speaks; nothing if there is none.
   */
  public Optional<Question> speaksOf(List<Question> measurable) {
    return questions.stream()
        .flatMap(
            start ->
                measurable.stream()
                    .filter(test::speaksOf)
                    .filter(question -> question.key().startsWith(start))
                    .sorted(Comparator.comparing(question -> !test.usuallySpeaksOf(question))))
        .findFirst();
  }

  /** Whether a name in a document is its own, however it is spelt and whatever stands around it. */
  boolean isNamed(String given) {
    return contains(given, id) || contains(given, name);
  }

  /** A short name must be a word of its own: three letters occur in anything. */
  private static boolean contains(String given, String sought) {
    String letters = plain(sought);
    return letters.length() <= 3
        ? Arrays.stream(given.split("[^\\p{L}\\p{N}]+"))
            .anyMatch(each -> plain(each).equals(letters))
        : plain(given).contains(letters);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
