package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.form.Fields;
import dev.slipway.form.QuantityField;
import dev.slipway.form.WebAddress;
import dev.slipway.proposal.evidence.TestKind;
import dev.slipway.rubric.benchmark.Benchmark;
import dev.slipway.stats.Kind;
import dev.slipway.stats.Quantity;
import dev.slipway.stats.text.NumberUnit;
import dev.slipway.stats.update.Counts.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.validation.Errors;

/** Turns what was typed into a benchmark. */
final class BenchmarkAdapter {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 2_000;
  private static final double LEAST_RELEVANCE = 1e-3;

  private static final QuantityField ODDS =
      new QuantityField(
          "fieldOdds",
          Kind.POSITIVE,
          NumberUnit.TIMES,
          1e-6,
          1e6,
          "evidence.refused.measured.fieldOdds");

  private BenchmarkAdapter() {}

  /** Those that count items; a benchmark observes nothing over a time. */
  static List<String> tests() {
    return Arrays.stream(TestKind.values())
        .filter(kind -> !kind.overTime())
        .map(Enum::name)
        .toList();
  }

  /**
   * The benchmark typed, or nothing with the faults in {@code errors}.
   *
   * @param known of what it may speak
   */
  static Optional<Benchmark> read(
      String id, BenchmarkForm typed, Set<String> known, Errors errors) {
    Fields fields = new Fields(errors);
    String name = fields.required("name", typed.name(), LONGEST_NAME, "benchmark.refused.name");
    String metric =
        fields.required("metric", typed.metric(), LONGEST_NAME, "benchmark.refused.metric");
    if (!tests().contains(typed.test())) {
      fields.refuse("test", "benchmark.refused.test");
    }
    fields.level(
        "direction", typed.direction(), Direction.class, "evidence.refused.measured.direction");
    List<String> questions = questions(typed, known, fields);
    Double relevance =
        fields.number(
            "relevance",
            typed.relevance(),
            NumberUnit.SHARE,
            LEAST_RELEVANCE,
            1,
            "evidence.refused.measured.relevance");
    Quantity odds = ODDS.read(typed.fieldOdds(), fields);
    String basis = fields.required("basis", typed.basis(), LONGEST_TEXT, "rubric.refused.basis");
    String link = link(typed.link(), fields);
    return !fields.clean() || relevance == null || odds == null
        ? Optional.empty()
        : Optional.of(
            new Benchmark(
                id,
                name,
                metric,
                typed.test(),
                typed.direction(),
                questions,
                relevance,
                odds,
                basis,
                link));
  }

  private static List<String> questions(BenchmarkForm typed, Set<String> known, Fields fields) {
    List<String> chosen =
        typed.questions().stream().filter(each -> !each.isEmpty()).distinct().toList();
    if (chosen.isEmpty() || !known.containsAll(chosen)) {
      fields.refuse("questions[0]", "benchmark.refused.questions");
    }
    return chosen;
  }

  private static String link(String typed, Fields fields) {
    String link = fields.text("link", typed, LONGEST_TEXT);
    if (!link.isEmpty() && !WebAddress.isOne(link)) {
      fields.refuse("link", "evidence.refused.link");
    }
    return link;
  }
}
