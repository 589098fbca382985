package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever computes: the answer is the same to the bit. */
class WorkersTests {

  private static final Options ALONE = Options.standard().withCurves();

  private final Scenario example = Examples.example();
  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private final Options abreast = ALONE.by(this::abreast);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @Test
  void scoresAlike() {
    assertThat(PathwayModel.answer(example, abreast))
        .isEqualTo(PathwayModel.answer(example, ALONE));
  }

  @Test
  void comparesAlike() {
    Set<String> ids = Set.of("filters", "delay-6");
    assertThat(PathwayModel.compare(example, ids, abreast))
        .isEqualTo(PathwayModel.compare(example, ids, ALONE));
    assertThat(PathwayModel.compareFromFirstStep(example, ids, abreast))
        .isEqualTo(PathwayModel.compareFromFirstStep(example, ids, ALONE));
  }

  @Test
  void setsSideBySideAlike() {
    List<Scenario> plans = List.of(example, example.withHorizon(24));
    assertThat(SideBySide.of(plans, abreast)).isEqualTo(SideBySide.of(plans, ALONE));
  }

  @Test
  void aloneDoesEachPieceOnceInTheirOrder() {
    List<Integer> done = new ArrayList<>();
    Workers.ALONE.run(3, done::add);
    assertThat(done).containsExactly(0, 1, 2);
    assertThatThrownBy(() -> Workers.ALONE.run(1, i -> Integer.parseInt("x")))
        .isInstanceOf(NumberFormatException.class);
  }

  private void abreast(int count, IntConsumer piece) {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int one = i;
      all.add(CompletableFuture.runAsync(() -> piece.accept(one), threads));
    }
    all.forEach(CompletableFuture::join);
  }
}
