package dev.slipway.api.forecast;

import dev.slipway.api.ForReading;
import dev.slipway.audit.ExportText;
import dev.slipway.forecast.ForecastLedger;
import dev.slipway.forecast.LedgerEntry;
import dev.slipway.forecast.TrackRecord;
import dev.slipway.stats.calibration.Calibration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives the ledger of forecasts. */
@RestController
@RequestMapping("/api/v1/forecasts")
@Tag(name = "Forecasts")
@ForReading
class ForecastController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ForecastLedger ledger;
  private final Clock clock;

  ForecastController(ForecastLedger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Every forecast that may be seen, and how good the settled ones were.
   *
   * @param hiddenProposals of how many proposals none is shown or counted
   */
  record Forecasts(List<ForecastAnswer> forecasts, List<ScoreAnswer> scores, int hiddenProposals) {}

  /** How good the settled forecasts of one voice were. */
  record ScoreAnswer(
      String voice,
      @Nullable String person,
      int settled,
      int happened,
      int proposals,
      Calibration.Scores given,
      Calibration.Scores always50Percent,
      Calibration.Scores alwaysBaseRate,
      List<Calibration.Bin> bins) {

    private static ScoreAnswer of(TrackRecord record) {
      Calibration all = record.calibration();
      return new ScoreAnswer(
          record.voice().name().toLowerCase(Locale.ROOT),
          record.person(),
          all.n(),
          all.happened(),
          record.proposals(),
          all.given(),
          all.even(),
          all.baseRate(),
          all.bins());
    }
  }

  @GetMapping
  @Operation(
      operationId = "forecasts",
      summary = "List the dated forecasts, what came of them, and how good they were",
      description =
          "What has come is worked out from the record when it is asked for: nothing on record by a passed day counts as not having happened, and a late record corrects it. Scores count forecasts whose day is over. Proposals whose scores are hidden from the token's person are left out of everything. With format=csv, or where text/csv is accepted, the forecasts as a file.")
  ResponseEntity<Object> all(
      @RequestParam(defaultValue = "") String format,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept) {
    List<LedgerEntry> entries = ledger.all();
    List<ForecastAnswer> forecasts = entries.stream().map(ForecastAnswer::of).toList();
    if (format.equals("csv") || accept.startsWith("text/csv")) {
      return ResponseEntity.ok().contentType(CSV).body(csv(forecasts));
    }
    List<ScoreAnswer> scores =
        TrackRecord.of(entries, LocalDate.now(clock)).stream().map(ScoreAnswer::of).toList();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Forecasts(forecasts, scores, ledger.veiled()));
  }

  /** Words cannot become formulas in a spreadsheet. */
  private static String csv(List<ForecastAnswer> forecasts) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(ForecastAnswer.COLUMNS);
      for (ForecastAnswer each : forecasts) {
        printer.printRecord(each.values().stream().map(ExportText::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
