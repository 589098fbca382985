package dev.slipway.gate.web;

import dev.slipway.gate.signing.PublicGateKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The page about the gate.
 *
 * @param verdicts for {@code gate.verdict.*}, in the order of the columns
 * @param days how often each was given, the latest day first
 */
record GatePage(List<String> verdicts, List<Day> days, List<PublicGateKey> keys) {

  /** One day; counts by verdict, left out where there are none. */
  record Day(LocalDate day, Map<String, Long> times) {

    /** How often one verdict was given. */
    public long of(String verdict) {
      return times.getOrDefault(verdict, 0L);
    }
  }
}
