package dev.slipway.bench;

import dev.slipway.pathway.Scenario;
import dev.slipway.pathway.frontier.Frontier;
import dev.slipway.pathway.frontier.FrontierOptions;
import dev.slipway.pathway.frontier.Frontiers;
import dev.slipway.pathway.frontier.Progress;
import dev.slipway.pathway.sensitivity.Sensitivities;
import dev.slipway.pathway.sensitivity.SensitivityOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Frontiers and what matters, on two threads. */
final class FrontierRows {

  private static final int MEBI = 1 << 20;

  List<Row> rows(Others numpy, Others squiggle) throws Exception {
    Scenario scenario = Scenarios.large();
    Timing frontier = Timing.of(2, 5, () -> run(scenario));
    double seconds = frontier.median() / 1000;
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            "frontier of 4,096 subsets, two threads",
            "3 s; numpy 18 ×",
            LedgerRows.format("%.2f s (least %.2f)", seconds, frontier.least() / 1000),
            seconds <= 3,
            numpy.times("frontier_s", seconds),
            squiggle.times("frontier_s", seconds)));
    rows.add(sensitivities(scenario));
    rows.add(memory());
    return rows;
  }

  private static Frontier run(Scenario scenario) {
    return Frontiers.of(scenario, FrontierOptions.standard(2), Progress.NONE);
  }

  private static Row sensitivities(Scenario scenario) {
    SensitivityOptions options = SensitivityOptions.of(2, 10);
    int questions = Sensitivities.count(scenario);
    Timing timing = Timing.of(2, 5, () -> Sensitivities.of(scenario, options));
    double forty = timing.median() / 1000 * 41 / (questions + 1);
    return new Row(
        "all Sobol' indices of 40 questions, 4,096 base draws, two threads",
        "2 s",
        LedgerRows.format(
            "%.2f s (least %.2f) for %d questions: %.2f s for 40",
            timing.median() / 1000, timing.least() / 1000, questions, forty),
        forty <= 2);
  }

  /** In a virtual machine of its own that has no more than this. */
  private static Row memory() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                FrontierRows.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    boolean fits = process.waitFor() == 0;
    return new Row(
        "heap for a frontier of 2^14 subsets",
        "under 512 MiB",
        fits ? said : "does not run within -Xmx512m: " + said.lines().findFirst().orElse(""),
        fits);
  }

  /** The frontier of 2^14 subsets, and the most heap that it held after a collection. */
  public static void main(String[] args) {
    Frontier frontier = run(Scenarios.fourteenCandidates());
    long most = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null) {
        most += pool.getPeakUsage().getUsed();
      }
    }
    System.out.printf(
        "%d subsets within -Xmx512m; pools' peaks add up to %d MiB%n",
        frontier.subsets().size(), most / MEBI);
  }
}
