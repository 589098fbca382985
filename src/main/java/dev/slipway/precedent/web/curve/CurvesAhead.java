package dev.slipway.precedent.web.curve;

import dev.slipway.precedent.KnownCases;
import dev.slipway.precedent.cases.ReferenceCase;
import dev.slipway.precedent.curve.Curves;
import dev.slipway.precedent.forecast.CopyLags;
import dev.slipway.precedent.lag.Endpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Works out what the pages of curves show first before anybody opens them: at a start, on a new
 * day, and when cases have changed, by whichever instance. Not a job: those are run by one
 * instance, and each keeps in memory what it has worked out itself.
 */
@Component
class CurvesAhead {

  private static final Logger LOG = LoggerFactory.getLogger(CurvesAhead.class);
  private static final int EVERY_MILLIS = 2_000;

  private final KnownCases cases;
  private final Curves curves;
  private final CopyLags lags;
  private final CurvePages pages;
  private final OpeningPages openings;
  private final Clock clock;
  private final boolean wanted;

  /** What everything was worked out from; rows that were read anew are another list. */
  private @Nullable List<ReferenceCase> rowsDone;

  private @Nullable LocalDate dayDone;

  CurvesAhead(
      KnownCases cases,
      Curves curves,
      CopyLags lags,
      CurvePages pages,
      OpeningPages openings,
      Clock clock,
      @Value("${slipway.cases.curves-ahead}") boolean wanted) {
    this.cases = cases;
    this.curves = curves;
    this.lags = lags;
    this.pages = pages;
    this.openings = openings;
    this.clock = clock;
    this.wanted = wanted;
  }

  @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
  synchronized void look() {
    if (wanted) {
      try {
        workOut();
      } catch (DataAccessException | TransactionException away) {
        LOG.debug("Curves are worked out once the database is back", away);
      }
    }
  }

  /** Whether there was anything to do. */
  synchronized boolean workOut() {
    List<ReferenceCase> rows = cases.standing();
    LocalDate today = LocalDate.now(clock);
    if (rows.isEmpty() || (rows == rowsDone && today.equals(dayDone))) {
      return false;
    }
    Instant begun = clock.instant();
    for (Endpoint endpoint : Endpoint.values()) {
      pages.page(CurveForm.of(endpoint.name(), null, null, null, null), today);
      curves.trend(endpoint, today);
    }
    openings.page(today);
    FormsView.of(curves.backtest(today), lags, today);
    rowsDone = rows;
    dayDone = today;
    LOG.debug("Curves worked out in {} ms", Duration.between(begun, clock.instant()).toMillis());
    return true;
  }
}
