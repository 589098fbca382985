package dev.slipway.pathway.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.course.Course;
import dev.slipway.pathway.sampling.BlockDraws;
import dev.slipway.pathway.sensitivity.Evaluation.Likelihoods;
import dev.slipway.stats.Columns;
import dev.slipway.stats.ShuffledColumns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTests {

  private static final int SIZE = 128;

  /** To the bit, for every column, whether or not others and today have been run on the block. */
  @Test
  void whatIsTakenOverFromABlockIsWhatWouldBeDrawnAnew() {
    Scenario scenario = reviewed();
    Design design = Design.of(scenario, true);
    DrawnColumns first =
        design.first().from(new Columns(scenario.seed(), scenario.draws())).block(0, SIZE);
    DrawnColumns second =
        design.first().from(new ShuffledColumns(scenario.seed(), scenario.draws())).block(0, SIZE);
    Evaluation evaluation = new Evaluation();
    BlockDraws drawn = evaluation.block(first, SIZE);
    evaluation.of(design.proposed(), drawn);
    evaluation.of(design.today(), drawn);

    assertThat(design.sources()).extracting(Source::key).contains("threat/fraud/rate", 20, 23);
    for (Source source : design.sources()) {
      DrawnColumns swapped = first.with(source.key(), second.get(source.key()));
      BlockDraws takenOver = drawn.with(source.column(), swapped);
      for (Course course : List.of(design.proposed(), design.today())) {
        Likelihoods found = evaluation.of(course, takenOver);
        Likelihoods anew = new Evaluation().of(course, new Evaluation().block(swapped, SIZE));
        assertThat(found.bad()).as(source.toString()).isEqualTo(anew.bad());
        assertThat(found.good()).as(source.toString()).isEqualTo(anew.good());
      }
    }
  }

  private static Scenario reviewed() {
    Map<String, Object> cautious = Map.of("copy.exposure", triple(0.1, 0.2, 0.4));
    Map<String, Object> bold =
        Map.of("copy.exposure", triple(0.5, 0.6, 0.7), "friction", triple(0.1, 0.2, 0.3));
    List<Object> reviewers =
        List.of(
            Map.of("id", "cautious", "weight", 0.5, "answers", cautious),
            Map.of("id", "bold", "weight", 0.5, "answers", bold));
    return Examples.read(Examples.set(Examples.tree(), "reviewers", reviewers));
  }

  private static Map<String, Object> triple(double low, double middle, double high) {
    return Map.of("p05", low, "p50", middle, "p95", high);
  }
}
