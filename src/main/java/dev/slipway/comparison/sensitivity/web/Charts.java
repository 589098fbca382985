package dev.slipway.comparison.sensitivity.web;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.databind.json.JsonMapper;

/** The data of a chart as text that may stand inside a page. */
final class Charts {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final MathContext DIGITS = new MathContext(6);

  private Charts() {}

  static String json(Object data) {
    return JSON.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  /** Six significant digits, which no screen shows. */
  static double rounded(double x) {
    return Double.isFinite(x) ? new BigDecimal(x).round(DIGITS).doubleValue() : 0;
  }
}
