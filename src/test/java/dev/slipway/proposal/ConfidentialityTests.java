package dev.slipway.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfidentialityTests {

  @Test
  void headerIsPlainTextOrPercentEncoded() {
    assertThat(Confidentiality.header("Strictly confidential")).isEqualTo("Strictly confidential");
    assertThat(Confidentiality.header("für intern")).isEqualTo("f%C3%BCr%20intern");
    assertThat(Confidentiality.header("100%")).isEqualTo("100%25");
    assertThat(Confidentiality.header("a\r\nSet-Cookie: b")).isEqualTo("a%0D%0ASet-Cookie%3A%20b");
  }

  @Test
  void fileNameCarriesTheMarkInFront() {
    assertThat(Confidentiality.fileName("", "score-1.json")).isEqualTo("score-1.json");
    assertThat(Confidentiality.fileName("Strictly confidential!", "score-1.json"))
        .isEqualTo("strictly-confidential_score-1.json");
    assertThat(Confidentiality.fileName("../..\\Für intern", "curve.csv"))
        .isEqualTo("fur-intern_curve.csv");
    assertThat(Confidentiality.fileName("!!", "curve.csv")).isEqualTo("curve.csv");
  }

  @Test
  void tidyMarkIsOneLine() {
    assertThat(Confidentiality.tidy("  For the\n board   only ")).isEqualTo("For the board only");
    assertThat(Confidentiality.printable("a\u0007b")).isFalse();
  }
}
