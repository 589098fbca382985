package dev.slipway.scoring.backcast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.IntegrationTest;
import dev.slipway.rubric.Rubrics;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BackcastIT extends IntegrationTest {

  @Autowired private Backcasts backcasts;
  @Autowired private Rubrics rubrics;

  @Test
  void probe() throws Exception {
    long t = System.nanoTime(); backcasts.make(rubrics.version(2).orElseThrow(), LocalDate.of(2026, 11, 27)); backcasts.make(rubrics.version(2).orElseThrow(), LocalDate.of(2026, 11, 27)); t = System.nanoTime();
    Backcast b = backcasts.make(rubrics.version(2).orElseThrow(), LocalDate.of(2026, 11, 28));
    StringBuilder out = new StringBuilder();
    out.append("ms " + (System.nanoTime() - t) / 1e6 + "\n");
    out.append(b.counted() + " bad " + b.expectedBad() + " good " + b.expectedGood() + " sofar " + b.young().size() + " " + b.soFar() + " highest " + b.highest() + "\n");
    for (Condition c : b.conditions()) out.append(c + " " + c.met() + "\n");
    for (Backcast.Model m : b.models()) {
      out.append(String.format("%-30s %s %-9s %-13s C %9.3g bad %.4f [%.4f %.4f] good %.4f net %.3f%n", m.name().substring(0, Math.min(30, m.name().length())), m.released(), m.kind(), m.access(), m.capability(), m.bad().mean(), m.bad().p05(), m.bad().p95(), m.good().mean(), m.net()));
    }
    java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/rub/out.txt"), out);
    assertThat(b.models()).isNotEmpty();
  }
}
