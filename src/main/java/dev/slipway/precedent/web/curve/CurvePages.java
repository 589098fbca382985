package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.curve.Curve;
import dev.slipway.precedent.curve.CurveFits;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.curve.Split;
import dev.slipway.precedent.curve.SurvivalChart;
import dev.slipway.precedent.lag.Endpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts curves into words and charts. */
@Component
class CurvePages {

  private final Curves curves;
  private final MessageSource messages;

  CurvePages(Curves curves, MessageSource messages) {
    this.curves = curves;
    this.messages = messages;
  }

  CurvePage page(CurveForm form, LocalDate today) {
    Curves.Drawn drawn = curves.drawn(form.question(today), form.by());
    List<PartView> parts =
        drawn.parts().stream()
            .map(curve -> PartView.of(name(form.by(), curve.key()), curve))
            .toList();
    boolean split = form.by() != Split.NONE;
    return new CurvePage(
        form,
        parts,
        chart(form, drawn, split),
        split ? medians(parts) : null,
        CurvePage.TestView.of(drawn.test()),
        drawn.parts().stream().anyMatch(curve -> curve.key().equals(Split.UNKNOWN)));
  }

  private String chart(CurveForm form, Curves.Drawn drawn, boolean split) {
    SurvivalChart chart = new SurvivalChart();
    for (Curve curve : drawn.parts()) {
      String label = split ? name(form.by(), curve.key()) : words("cases.curve.observed");
      chart.steps(label, curve, !split);
      CurveFits fits = curve.fits();
      if (!split && fits != null) {
        chart.smooth(words("cases.curve.weibull"), fits.weibull(), curve.supportedMonths());
        chart.smooth(words("cases.curve.lognormal"), fits.logNormal(), curve.supportedMonths());
      }
    }
    return chart.json(axes(form.endpoint()));
  }

  Map<String, String> axes(Endpoint endpoint) {
    Map<String, String> axes = new LinkedHashMap<>();
    axes.put("across", words("cases.chart.across." + endpoint));
    axes.put("up", words("cases.chart.up." + endpoint));
    axes.put("risk", words("cases.chart.risk"));
    return axes;
  }

  private @Nullable String medians(List<PartView> parts) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (PartView part : parts) {
      PartView.Range range = part.medianRange();
      Double median = part.median();
      if (range != null && median != null) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", part.name());
        row.put("note", words("cases.chart.n", part.cases()));
        row.put("low", range.low());
        row.put("middle", median);
        row.put("high", range.high());
        rows.add(row);
      }
    }
    return rows.isEmpty()
        ? null
        : SurvivalChart.text(Map.of("axis", words("cases.chart.axis"), "rows", rows));
  }

  private String name(Split split, String part) {
    return switch (split) {
      case NONE, MODALITY -> words("precedent.group." + part);
      default -> words("cases.part." + split + "." + part);
    };
  }

  String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
