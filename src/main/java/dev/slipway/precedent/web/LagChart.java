package dev.slipway.precedent.web;

import dev.slipway.precedent.GroupFit;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The data of the chart of lags: one interval a class. */
@Component
class LagChart {

  private final JsonMapper json = JsonMapper.builder().build();
  private final MessageSource messages;

  LagChart(MessageSource messages) {
    this.messages = messages;
  }

  String json(List<GroupFit> fits) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (GroupFit group : fits) {
      GroupFit.Fit fit = group.fit();
      if (fit != null) {
        Quantity.Percentiles lag = fit.medianMonths();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", words("precedent.group." + group.group()));
        row.put("note", words("cases.chart.n", group.cases()));
        row.put("low", lag.p05());
        row.put("middle", lag.p50());
        row.put("high", lag.p95());
        rows.add(row);
      }
    }
    String text = json.writeValueAsString(Map.of("axis", words("cases.chart.axis"), "rows", rows));
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private String words(String key, Object... args) {
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
