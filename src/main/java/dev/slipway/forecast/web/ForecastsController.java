package dev.slipway.forecast.web;

import dev.slipway.forecast.ForecastLedger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every forecast, and how good those were that are settled. */
@Controller
@RequestMapping("/forecasts")
@PreAuthorize("isAuthenticated()")
class ForecastsController {

  private final ForecastLedger ledger;
  private final MessageSource messages;
  private final Clock clock;

  ForecastsController(ForecastLedger ledger, MessageSource messages, Clock clock) {
    this.ledger = ledger;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String ledger(
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute(
        "ledger",
        LedgerPage.of(
            ledger.all(), LedgerFilter.of(asked), page, LocalDate.now(clock), ledger.veiled()));
    return "forecast/ledger";
  }

  @GetMapping("/scores")
  String scores(Model model) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : List.of("across", "up")) {
      words.put(
          key,
          messages.getMessage("forecasts.chart." + key, null, LocaleContextHolder.getLocale()));
    }
    model.addAttribute(
        "scores", ScoresPage.of(ledger.all(), words, LocalDate.now(clock), ledger.veiled()));
    return "forecast/scores";
  }
}
