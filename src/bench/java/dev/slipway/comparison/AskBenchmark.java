package dev.slipway.comparison;

import dev.slipway.SlipwayApplication;
import dev.slipway.profile.AModel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long "does Y change the risk?" takes once warm, from the proposal in the database to both
 * likelihoods and their change: 4,096 draws, three modifications, DALL-E 2's plan. The product
 * promises a median of at most 150 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AskBenchmark {

  private static final Selection SELECTION =
      new Selection(List.of("delay-6", "filters", "use-law"), null);

  private ConfigurableApplicationContext application;
  private AskService asking;
  private UUID proposal;

  @Setup
  public void start() {
    application =
        new SpringApplicationBuilder(SlipwayApplication.class)
            .web(WebApplicationType.SERVLET)
            .run(
                "--server.port=0",
                "--spring.datasource.url=jdbc:h2:mem:bench;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                    + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    asking = application.getBean(AskService.class);
    ModelProfile model =
        application.getBean(ProfileService.class).add(AModel.aModel().named("DALL-E 2").details());
    proposal =
        application.getBean(ProposalService.class).create(BesideFrontier.proposal(model.id())).id();
  }

  @TearDown
  public void stop() {
    application.close();
  }

  @Benchmark
  public Asked ask() {
    return asking.ask(proposal, SELECTION);
  }
}
