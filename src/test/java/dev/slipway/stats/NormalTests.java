package dev.slipway.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the complementary error function of the C library, inverted by bisection. */
class NormalTests {

  @ParameterizedTest
  @CsvSource({
    "0,0.5",
    "0.1,0.460172162722971",
    "0.5,0.3085375387259869",
    "1,0.15865525393145707",
    "1.5,0.06680720126885809",
    "2,0.02275013194817922",
    "3,0.0013498980316300957",
    "4,3.1671241833119965e-05",
    "5,2.866515718791946e-07",
    "6,9.865876450377012e-10",
    "7,1.279812543885835e-12",
    "7.5,3.19089167291092e-14",
    "8,6.220960574271819e-16",
    "10,7.619853024160593e-24",
  })
  void above(double x, double expected) {
    assertThat(Normal.above(x)).isCloseTo(expected, within(1e-15));
    assertThat(Normal.above(x) / expected).isCloseTo(1, within(x <= 4 ? 1e-11 : 1e-8));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,-6.957291061679419e-17",
    "0.6,0.2533471031357996",
    "0.9,1.2815515655446004",
    "0.95,1.6448536269514715",
    "0.975,1.959963984540053",
    "0.99,2.3263478740408385",
    "0.001,-3.090232306167814",
    "1e-06,-4.7534243088229",
    "1e-10,-6.3613409024040575",
    "1.1641532182693481e-10,-6.3379577545537895",
    "0.925,1.4395314709384557",
    "0.926,1.4466320671589787",
  })
  void quantile(double u, double expected) {
    assertThat(Normal.quantile(u)).isCloseTo(expected, within(1e-12));
    assertThat(Normal.quantile(1 - u)).isCloseTo(-expected, within(1e-6));
  }
}
