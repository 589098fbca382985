package dev.planted.plain;

import org.springframework.util.Assert;

/** Breaks the rules of the numbers' packages. */
public class NotPlain {

  double rounded(double given) {
    Assert.isTrue(given > 0, "positive");
    return Math.exp(given);
  }
}
