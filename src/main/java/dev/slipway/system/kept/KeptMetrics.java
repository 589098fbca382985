package dev.slipway.system.kept;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How often a fragment was at hand, and how much room they take. */
@Component
record KeptMetrics(KeptDialect dialect) implements MeterBinder {

  @Override
  public void bindTo(MeterRegistry registry) {
    KeptFragments fragments = dialect.fragments();
    FunctionCounter.builder("slipway.fragments", fragments, KeptFragments::hits)
        .description("Fragments of pages asked for")
        .tag("result", "hit")
        .register(registry);
    FunctionCounter.builder("slipway.fragments", fragments, KeptFragments::misses)
        .description("Fragments of pages asked for")
        .tag("result", "miss")
        .register(registry);
    Gauge.builder("slipway.fragments.characters", fragments, KeptFragments::characters)
        .description("Characters of the fragments that are kept")
        .register(registry);
  }
}
