package dev.slipway.desk.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedPictureTests {

  private static DatedPicture.Point point(LocalDate day, double middle) {
    return new DatedPicture.Point(day, middle, middle / 10, middle * 10, false, "it");
  }

  @Test
  void yearsRunFromLeftToRightAndPowersOfTenUpwards() {
    DatedPicture picture =
        DatedPicture.of(
            List.of(point(LocalDate.of(2020, 1, 1), 0.1), point(LocalDate.of(2021, 7, 2), 0.01)),
            0.01,
            1);
    assertThat(picture.years())
        .extracting(DatedPicture.Tick::value)
        .containsExactly(2020.0, 2021.0, 2022.0);
    assertThat(picture.years()).extracting(DatedPicture.Tick::at).startsWith(60.0).endsWith(708.5);
    assertThat(picture.levels())
        .extracting(DatedPicture.Tick::at)
        .containsExactly(288.0, 150.0, 12.0);
    DatedPicture.Mark first = picture.marks().get(0);
    assertThat(first.x()).isEqualTo(60);
    assertThat(first.y()).isEqualTo(150);
    assertThat(first.top()).isEqualTo(12);
    assertThat(first.bottom()).isEqualTo(288);
  }

  @Test
  void whatLiesBelowTheScaleStandsOnItsFoot() {
    DatedPicture picture = DatedPicture.of(List.of(point(LocalDate.of(2020, 1, 1), 0)), 0.01, 1);
    assertThat(picture.marks().get(0).y()).isEqualTo(288);
  }
}
