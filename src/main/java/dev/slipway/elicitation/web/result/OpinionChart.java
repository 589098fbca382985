package dev.slipway.elicitation.web.result;

import dev.slipway.form.NumbersView;
import dev.slipway.pathway.question.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The data of the drawing of everybody's intervals on one scale. */
@Component
class OpinionChart {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final MathContext DIGITS = new MathContext(6);

  /** Shares above this are drawn from 0 to all; where all are smaller, a logarithm shows them. */
  private static final double LARGE_SHARE = 0.2;

  private final MessageSource messages;

  OpinionChart(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * As the script {@code charts-estimates.js} reads it.
   *
   * @param pooled null where nobody gave numbers
   * @param starting the rubric's answer, or null
   */
  String of(
      List<OpinionRow> rows,
      @Nullable NumbersView pooled,
      @Nullable NumbersView starting,
      Unit unit) {
    List<Map<String, Object>> drawn = new ArrayList<>();
    for (OpinionRow row : rows) {
      if (row.now() != null) {
        Map<String, Object> one = row(row.name(), row.now(), "reviewer");
        if (row.before() != null) {
          one.put("before", interval(row.before()));
        }
        drawn.add(one);
      }
    }
    if (pooled != null) {
      drawn.add(row(words("estimates.pool"), pooled, "pool"));
    }
    if (starting != null) {
      drawn.add(row(words("estimates.rubric"), starting, "rubric"));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("log", logarithmic(rows, pooled, starting, unit));
    data.put("form", NumbersView.Form.ofUnit(unit.code()).name());
    data.put("rows", drawn);
    return JSON.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static boolean logarithmic(
      List<OpinionRow> rows,
      @Nullable NumbersView pooled,
      @Nullable NumbersView starting,
      Unit unit) {
    List<NumbersView> all =
        Stream.concat(
                rows.stream().flatMap(row -> Stream.ofNullable(row.now())),
                Stream.concat(Stream.ofNullable(pooled), Stream.ofNullable(starting)))
            .toList();
    boolean positive = all.stream().flatMapToDouble(OpinionChart::numbers).allMatch(x -> x > 0);
    boolean large =
        unit == Unit.EXPONENT
            || (NumbersView.Form.ofUnit(unit.code()) == NumbersView.Form.SHARE
                && all.stream()
                    .flatMapToDouble(OpinionChart::numbers)
                    .anyMatch(x -> x > LARGE_SHARE));
    return positive && !large;
  }

  private static DoubleStream numbers(NumbersView view) {
    return interval(view).stream().mapToDouble(Double::doubleValue);
  }

  private static Map<String, Object> row(String label, NumbersView view, String whose) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("label", label);
    row.put("whose", whose);
    row.put("now", interval(view));
    return row;
  }

  private static List<Double> interval(NumbersView view) {
    double low = view.low() == null ? view.middle() : view.low();
    double high = view.high() == null ? view.middle() : view.high();
    return List.of(rounded(low), rounded(view.middle()), rounded(high));
  }

  /** Six significant digits, which no screen shows. */
  private static double rounded(double x) {
    return new BigDecimal(x).round(DIGITS).doubleValue();
  }

  String words(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
