package dev.slipway.precedent.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.precedent.CasesForTests;
import dev.slipway.precedent.cases.CaseGroup;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.lag.Endpoint;
import dev.slipway.precedent.lag.Waits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurvesTests {

  private static final LocalDate LATE = LocalDate.of(2026, 11, 23);

  private final List<ReferenceCase> rows = CasesForTests.shipped();

  @ParameterizedTest
  @EnumSource(Split.class)
  void everyCaseBelongsToOnePart(Split split) {
    Curves.Drawn drawn = Curves.draw(rows, CurveQuestion.of(Endpoint.COPY, LATE), split);
    assertThat(drawn.parts().stream().mapToInt(part -> part.waits().cases()).sum()).isEqualTo(71);
    assertThat(split.parts()).containsAll(drawn.parts().stream().map(Curve::key).toList());
  }

  @Test
  void testsWhetherASplitIsMoreThanNoise() {
    Curves.Drawn plain = Curves.draw(rows, CurveQuestion.of(Endpoint.COPY, LATE), Split.NONE);
    assertThat(plain.test()).isNull();
    List<ReferenceCase> planted = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      LocalDate day = LocalDate.of(2023, 1, 1).plusDays(i);
      planted.add(CasesForTests.copied("fast-" + i, "image", day, 20 + i, false));
      planted.add(CasesForTests.copied("slow-" + i, "text", day, 300 + i, false));
    }
    Curves.Drawn apart =
        Curves.draw(planted, CurveQuestion.of(Endpoint.COPY, LATE), Split.MODALITY);
    assertThat(apart.test().p()).isLessThan(1e-4);
    assertThat(apart.test().freedom()).isEqualTo(1);
  }

  @Test
  void saysNothingBeyondThirtySixMonthsOrTheLongestWatch() {
    Curve all = Curves.draw(rows, CurveQuestion.of(Endpoint.OPEN, LATE), Split.NONE).parts().get(0);
    assertThat(all.supportedMonths()).isEqualTo(36);
    List<ReferenceCase> few =
        List.of(CasesForTests.copied("one", "text", LocalDate.of(2025, 1, 1), 61, false));
    Curve one = Curves.draw(few, CurveQuestion.of(Endpoint.COPY, LATE), Split.NONE).parts().get(0);
    assertThat(one.supportedMonths()).isCloseTo(61 / 30.4375, within(1e-9));
    assertThat(one.fits()).isNull();
  }

  @Test
  void seesATrendThatIsThereAndNoneThatIsNot() {
    List<ReferenceCase> faster = new ArrayList<>();
    List<ReferenceCase> steady = new ArrayList<>();
    int[] scatter = {70, 100, 130, 85, 115};
    for (int i = 0; i < 40; i++) {
      LocalDate day = LocalDate.of(2018, 1, 1).plusMonths(2 * i);
      int lag = scatter[i % 5];
      int shrunk = (int) (4 * lag * StrictMath.pow(0.7, i / 6.0));
      faster.add(CasesForTests.copied("f" + i, "text", day, shrunk, i % 9 == 8));
      steady.add(CasesForTests.copied("s" + i, "text", day, lag, i % 9 == 8));
    }
    Trend found = Trend.of(Waits.asOf(faster, Endpoint.COPY, row -> true, LATE));
    assertThat(found.saying()).isEqualTo(Trend.Saying.FASTER);
    assertThat(found.lines()).hasSize(2);
    assertThat(found.lines().get(0).year().middle()).isCloseTo(0.7, within(0.05));
    Trend none = Trend.of(Waits.asOf(steady, Endpoint.COPY, row -> true, LATE));
    assertThat(none.saying()).isEqualTo(Trend.Saying.UNDECIDED);
    assertThat(Trend.of(new Waits(List.of())).saying()).isEqualTo(Trend.Saying.TOO_FEW);
  }

  @Test
  void regressesOnSizeWhereItIsKnown() {
    Trend shipped = Trend.of(Waits.asOf(rows, Endpoint.COPY, row -> true, LATE));
    assertThat(shipped.lines()).hasSize(4);
    assertThat(shipped.lines().get(2).size()).isNotNull();
    assertThat(shipped.lines().get(2).cases()).isLessThan(71);
    assertThat(shipped.lines())
        .allSatisfy(
            line -> {
              assertThat(line.year().low()).isLessThan(line.year().middle());
              assertThat(line.level()).isBetween(0.5, 40.0);
            });
  }

  @Test
  void suggestsCasesOfTheSameClassThatShareMore() {
    ModelInHand model =
        new ModelInHand(Set.of(CaseGroup.IMAGE), "api", 3.5e9, LocalDate.of(2026, 3, 1));
    List<Like> likes = Like.all(Waits.asOf(rows, Endpoint.COPY, row -> true, model.day()), model);
    assertThat(likes).hasSizeGreaterThan(50);
    assertThat(likes.get(0).sharesClass()).isTrue();
    List<Like> suggested = likes.stream().filter(Like::suggested).toList();
    assertThat(suggested).hasSizeBetween(6, 12).allMatch(Like::sharesClass);
    assertThat(likes).allMatch(like -> like.origin().announcedOn().isBefore(model.day()));
    assertThat(likes.stream().map(Like::points).limit(suggested.size()))
        .isSortedAccordingTo((a, b) -> b - a);
  }
}
