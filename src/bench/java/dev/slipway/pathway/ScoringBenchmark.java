package dev.slipway.pathway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What people wait for: a score with its curves, and an answer to "ask Y"; one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 4)
@Fork(1)
public class ScoringBenchmark {

  private final Map<String, Object> tree = Examples.tree();
  private final Scenario example = Examples.example();
  private final Scenario withoutModifications =
      Examples.read(Examples.set(tree, "modifications", List.of()));

  /** The example, 4,096 draws, as proposed and as today, curves included. */
  @Benchmark
  public Answer scoreWithCurves() {
    return PathwayModel.answer(withoutModifications, Options.standard().withCurves());
  }

  /** The example, 4,096 draws, before and after two modifications. */
  @Benchmark
  public Comparison askY() {
    return PathwayModel.compare(example, Set.of("filters", "delay-6"), Options.standard());
  }

  /** The example with each of its eight modifications and all together, curves included. */
  @Benchmark
  public Answer everyModification() {
    return PathwayModel.answer(example, Options.standard().withCurves());
  }
}
