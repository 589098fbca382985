package dev.slipway.desk.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.slipway.desk.web.answer.PathwayPicture.Panel;
import dev.slipway.desk.web.answer.PathwayPicture.Row;
import dev.slipway.desk.web.answer.PathwayPicture.Stage;
import dev.slipway.pathway.Answer;
import dev.slipway.pathway.Examples;
import dev.slipway.pathway.Options;
import dev.slipway.pathway.Pathway;
import dev.slipway.pathway.PathwayModel;
import dev.slipway.pathway.Scenario;
import dev.slipway.profile.AccessLevel;
import dev.slipway.rubric.Policy;
import dev.slipway.scoring.ScenarioOutline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PathwayDrawingTests {

  private static final Scenario EXAMPLE = Examples.example();

  private static final Asked ASKED =
      new Asked(
          LocalDate.parse("2026-01-15"),
          AccessLevel.API,
          0,
          new ScenarioOutline(EXAMPLE.horizonMonths(), true, true, true, false),
          new Policy(Policy.MARGIN, 0.01, 0.04, 1, 0.0025, 0.1, 1, 3),
          false);

  private static final Answer ANSWER =
      PathwayModel.answer(EXAMPLE, Options.standard().withCurves());

  private final PathwayPicture picture =
      Objects.requireNonNull(PathwayDrawing.of(ANSWER, ASKED, new Names(id -> id, Map.of())));

  private Panel planned() {
    return picture.panels().get(0);
  }

  @Test
  void bandsEndAtTheLikelihoodOnTheScaleOfBothPanels() {
    double scale = picture.scale().get(picture.scale().size() - 1).value();
    double top = 100 - 100 * 100 * ANSWER.first().assessment().bad().mean() / scale;

    List<List<Double>> corners =
        planned().bands().stream().map(band -> heights(band.path())).toList();

    double highest =
        corners.stream().flatMap(List::stream).mapToDouble(one -> one).min().orElseThrow();
    assertThat(highest).isCloseTo(top, within(0.05));
    assertThat(corners).allSatisfy(each -> assertThat(each.get(0)).isEqualTo(100));
  }

  private static List<Double> heights(String path) {
    return Pattern.compile("[ML][0-9.]+ ([0-9.]+)")
        .matcher(path)
        .results()
        .map((MatchResult found) -> Double.valueOf(found.group(1)))
        .toList();
  }

  @Test
  void stationsStandInTheMonthsOfTheirChances() {
    Pathway pathway = Objects.requireNonNull(ANSWER.first().assessment().pathway());
    int copied = Objects.requireNonNull(Pathway.asLikelyAsNot(pathway.copied()));

    assertThat(planned().stages())
        .extracting(Stage::name)
        .containsExactly("release", "copy", "open");
    assertThat(planned().stages().get(1).month())
        .isEqualTo(YearMonth.of(2026, 1).plusMonths(copied + 1));
    assertThat(picture.panels().get(1).stages())
        .as("nothing is released")
        .extracting(Stage::name)
        .containsExactly("copy", "open");
  }

  @Test
  void delayInThePlanMovesTheRelease() {
    assertThat(planned().stages().get(0).month()).isEqualTo(YearMonth.of(2026, 7));
  }

  @Test
  void gatesStandOnBandsForWhatLowersTheRisk() {
    assertThat(planned().gates())
        .isNotEmpty()
        .hasSizeLessThan(EXAMPLE.modifications().size())
        .allSatisfy(
            gate -> {
              assertThat(gate.at()).isBetween(15.0, 70.0);
              assertThat(gate.top() + gate.height()).isLessThanOrEqualTo(100.01);
            });
    assertThat(picture.panels().get(1).gates()).isEmpty();
  }

  @Test
  void rowsNameEveryRouteOnWhichAnythingArises() {
    assertThat(picture.rows())
        .extracting(Row::route)
        .containsExactly("ownDeployment", "ownWeightsOut", "restrictedCopies", "openCopies");
  }

  @Test
  void olderScoresHaveNoPicture() {
    Answer old = PathwayModel.answer(EXAMPLE, Options.standard());

    assertThat(PathwayDrawing.of(old, ASKED, new Names(id -> id, Map.of()))).isNull();
  }
}
