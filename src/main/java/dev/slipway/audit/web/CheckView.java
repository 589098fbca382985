package dev.slipway.audit.web;

import dev.slipway.audit.CheckResult;
import dev.slipway.audit.CheckResult.Finding;
import dev.slipway.audit.Trail;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, for the page.
 *
 * @param key of the message
 * @param number of the line that it is about, or how many lines there are
 * @param elsewhere where that line stands now, or nothing
 * @param reads what stands there now, unless it is kept from the reader
 */
record CheckView(
    boolean intact, String key, long number, @Nullable Long elsewhere, Trail.@Nullable Line reads) {

  static CheckView of(CheckResult result, boolean known, Trail.@Nullable Line reads) {
    Finding finding = result.finding();
    if (finding == null) {
      String key = known ? "trail.check.intact.known" : "trail.check.intact";
      return new CheckView(true, key, result.lines(), null, null);
    }
    return new CheckView(
        false, "trail.check.found." + finding.kind(), finding.number(), finding.elsewhere(), reads);
  }
}
