package dev.slipway.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.compute.ComputePool;
import dev.slipway.scoring.compute.PoolProperties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTests {

  private final ComputePool pool = spy(new ComputePool(new PoolProperties(2, 4, 4), () -> "anna"));
  private final ScenarioRunner runner =
      new ScenarioRunner(mock(Rubrics.class, RETURNS_DEEP_STUBS), pool);

  @AfterEach
  void stop() {
    pool.destroy();
  }

  @Test
  void severalThreadsComputeWhatIsShort() {
    Scenario scenario = Examples.example();

    assertThat(runner.compare(scenario, Set.of("filters")))
        .isEqualTo(PathwayModel.compare(scenario, Set.of("filters"), immaterial()));

    verify(pool).forPerson(any(Function.class));
    verify(pool, never()).forPerson(any(Supplier.class));
  }

  @Test
  void oneThreadComputesWhatTakesLongSoThatOthersStayFree() {
    Scenario scenario =
        Examples.read(Examples.set(Examples.tree(), "draws", 65_536)).withHorizon(36);

    assertThat(runner.compare(scenario, Set.of("filters")))
        .isEqualTo(PathwayModel.compare(scenario, Set.of("filters"), immaterial()));

    verify(pool).forPerson(any(Supplier.class));
    verify(pool, never()).forPerson(any(Function.class));
  }

  /** As the policy that stands in for one has it. */
  private static Options immaterial() {
    return new Options(false, 0, 0);
  }
}
