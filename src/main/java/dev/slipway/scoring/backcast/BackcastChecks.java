package dev.slipway.scoring.backcast;

import dev.slipway.scoring.backcast.Backcast.Model;
import dev.slipway.stats.SpearmanCorrelation;
import java.util.ArrayList;
import java.util.List;

/** What a rubric that tells models apart should say of the real ones. */
final class BackcastChecks {

  private final List<Model> models;
  private final List<BackcastCheck> found = new ArrayList<>();

  private BackcastChecks(List<Model> models) {
    this.models = models;
  }

  static List<BackcastCheck> of(Backcast backcast) {
    BackcastChecks conditions = new BackcastChecks(backcast.models());
    conditions.sums(backcast);
    conditions.pairs();
    conditions.ends(backcast);
    return conditions.found;
  }

  private void sums(Backcast backcast) {
    found.add(BackcastCheck.within("bad", backcast.expectedBad(), 1, 4));
    found.add(BackcastCheck.within("good", backcast.expectedGood(), 8, 20));
    found.add(BackcastCheck.atMost("so-far", backcast.soFar().mean(), 3));
  }

  private void pairs() {
    found.add(BackcastCheck.atLeast("ranks", ranks(), 0.8));
    found.add(BackcastCheck.atLeast("gpt-4", bad("GPT-4") / bad("GPT-3 175B (davinci)"), 1.5));
    found.add(BackcastCheck.atLeast("gpt-3", bad("GPT-3 175B (davinci)") / bad("GPT-2 (1.5B)"), 3));
    found.add(BackcastCheck.atLeast("alphafold", model("AlphaFold 2").net(), 0));
  }

  private void ends(Backcast backcast) {
    double chat =
        models.stream()
            .filter(model -> model.kind().equals("LANGUAGE") && model.access().equals("API"))
            .filter(model -> model.released().getYear() == 2026)
            .mapToDouble(model -> model.bad().mean())
            .max()
            .orElse(Double.NaN);
    found.add(BackcastCheck.atMost("chat", chat, 0.15));
    found.add(BackcastCheck.atMost("highest", backcast.highest(), 0.95));
  }

  /** Among language models whose compute is published. */
  private double ranks() {
    List<Model> known =
        models.stream()
            .filter(model -> model.kind().equals("LANGUAGE") && model.compute() != null)
            .toList();
    double[] compute = new double[known.size()];
    double[] bad = new double[known.size()];
    for (int i = 0; i < bad.length; i++) {
      Double operations = known.get(i).compute();
      compute[i] = operations == null ? Double.NaN : operations;
      bad[i] = known.get(i).bad().mean();
    }
    return SpearmanCorrelation.correlation(compute, bad);
  }

  private double bad(String name) {
    return model(name).bad().mean();
  }

  private Model model(String name) {
    return models.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }
}
