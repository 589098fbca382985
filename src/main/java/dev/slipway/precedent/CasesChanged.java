package dev.slipway.precedent;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;

/**
 * Reference cases came in.
 *
 * @param rows how many rows there are now
 */
public record CasesChanged(int rows) implements Recorded {

  @Override
  public Subject subject() {
    return new Subject("cases", "proliferation", "proliferation-cases.csv");
  }

  @Override
  public String action() {
    return "cases.loaded";
  }

  @Override
  public List<Change> changes() {
    return List.of(new Change("rows", null, Integer.toString(rows)));
  }
}
