package dev.slipway.scoring.assembly;

import dev.slipway.precedent.lag.CopyLag;
import dev.slipway.precedent.lag.OpenLag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reference cases say for a scenario.
 *
 * @param open null where too few cases had a copy and an open distribution by the day
 */
record Lags(CopyLag copy, @Nullable OpenLag open) {

  Optional<OpenLag> maybeOpen() {
    return Optional.ofNullable(open);
  }
}
