package dev.slipway.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.desk.web.ProposalLine.Headline;
import dev.slipway.desk.web.score.Likelihood;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LineOrderTests {

  private final ProposalLine early = line("b early", "2019-02-14", 0.02, 0.3);
  private final ProposalLine late = line("a late", "2024-02-15", 0.01, 0.4);
  private final ProposalLine unscored =
      new ProposalLine(
          UUID.randomUUID(), "c", "Model", LocalDate.parse("2020-01-01"), "DRAFT", null, false);
  private final List<ProposalLine> lines = List.of(unscored, early, late);

  @Test
  void putsTheLatestDecisionFirstUnlessAskedOtherwise() {
    assertThat(LineOrder.of("", "").apply(lines)).containsExactly(late, unscored, early);
    assertThat(LineOrder.of("nonsense", "asc").apply(lines)).containsExactly(late, unscored, early);
  }

  @Test
  void ordersByLikelihoodBothWaysWithUnscoredLinesLast() {
    assertThat(LineOrder.of("bad", "desc").apply(lines)).containsExactly(early, late, unscored);
    assertThat(LineOrder.of("bad", "asc").apply(lines)).containsExactly(late, early, unscored);
    assertThat(LineOrder.of("good", "desc").apply(lines)).containsExactly(late, early, unscored);
  }

  @Test
  void ordersByWords() {
    assertThat(LineOrder.of("question", "asc").apply(lines)).containsExactly(late, early, unscored);
  }

  @Test
  void turnsTheColumnThatIsSortedAndBeginsNumbersWithTheLargest() {
    LineOrder order = LineOrder.of("bad", "desc");
    assertThat(order.next("bad")).isEqualTo("asc");
    assertThat(order.next("good")).isEqualTo("desc");
    assertThat(order.next("model")).isEqualTo("asc");
    assertThat(order.aria("bad")).isEqualTo("descending");
    assertThat(order.aria("model")).isEqualTo("none");
  }

  private static ProposalLine line(String question, String day, double bad, double good) {
    return new ProposalLine(
        UUID.randomUUID(),
        question,
        "Model",
        LocalDate.parse(day),
        "SUBMITTED",
        new Headline(
            new Likelihood(bad, bad / 5, bad * 3), new Likelihood(good, good / 4, good * 2), 0, 0),
        false);
  }
}
