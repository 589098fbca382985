package dev.slipway.rubric.benchmark;

import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A published benchmark and what its result says here.
 *
 * @param metric what is counted
 * @param test the kind of test, by its constant name: the rubric knows no kinds of evidence
 * @param direction whether the answer is the event's chance or that of its not happening, likewise
 * @param questions beginnings of the keys of questions that it speaks of, the likeliest first
 * @param relevance for how much of a trial in the field one item counts
 * @param fieldOdds the odds of the event in the field over its odds in the benchmark
 * @param basis why it says no more
 * @param link where it was published; empty if nowhere
 */
public record Benchmark(
    String id,
    String name,
    String metric,
    String test,
    String direction,
    List<String> questions,
    double relevance,
    Quantity fieldOdds,
    String basis,
    String link) {

  private static final int SHORT = 3;

  public Benchmark {
    questions = List.copyOf(questions);
  }

  /** Whether a name in a document is its own, however it is spelt and whatever stands around it. */
  public boolean isNamed(String given) {
    return contains(given, id) || contains(given, name);
  }

  /** A short name must be a word of its own: three letters occur in anything. */
  private static boolean contains(String given, String sought) {
    String letters = plain(sought);
    return letters.length() <= SHORT
        ? Arrays.stream(given.split("[^\\p{L}\\p{N}]+"))
            .anyMatch(each -> plain(each).equals(letters))
        : plain(given).contains(letters);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
