package dev.slipway.audit.chain;

import dev.slipway.audit.CheckResult.Finding;
import dev.slipway.audit.CheckResult.Kind;
import dev.slipway.audit.Trail.Line;
import dev.slipway.audit.TrailHead;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, up to the head that was recorded when it began. */
final class ChainWalk {

  private static final int BLOCK = 500;

  private final TrailTable table;
  private final TrailTable.Extent extent;
  private final TrailHead head;
  private long next = 1;
  private String previous = TrailTable.NOTHING_BEFORE;

  ChainWalk(TrailTable table, TrailTable.Extent extent, TrailHead head) {
    this.table = table;
    this.extent = extent;
    this.head = head;
  }

  /** The first place at which the chain is not what was written; nothing where it is whole. */
  Optional<Finding> firstFault() {
    while (next <= head.number()) {
      List<Line> block = table.between(next, Math.min(head.number(), next + BLOCK - 1));
      for (Line line : block) {
        if (line.number() != next || !fits(line)) {
          return Optional.of(faultAt(line.number() == next ? line : null));
        }
        previous = line.hash();
        next++;
      }
      if (next <= head.number() && (block.isEmpty() || block.size() < BLOCK)) {
        return Optional.of(faultAt(null));
      }
    }
    return faultOfTheEnd();
  }

  private boolean fits(Line line) {
    return line.previous().equals(previous) && Seal.holds(line, line.number());
  }

  /** What happened to the line that should be next; here is what stands in its place, if any. */
  private Finding faultAt(@Nullable Line here) {
    Optional<Line> strayed =
        table.following(previous).filter(line -> line.number() != next && Seal.holds(line, next));
    if (strayed.isPresent()) {
      return new Finding(Kind.REORDERED, next, strayed.get().number());
    }
    if (here == null) {
      return new Finding(next > extent.lastNumber() ? Kind.CUT_OFF : Kind.REMOVED, next, null);
    }
    return new Finding(movedUp(here) ? Kind.REMOVED : Kind.ALTERED, next, null);
  }

  /** Whether all behind a gap were given lower numbers, to close it. */
  private boolean movedUp(Line here) {
    long gone = head.number() - extent.lines();
    return gone > 0 && !here.previous().equals(previous) && Seal.holds(here, next + gone);
  }

  private Optional<Finding> faultOfTheEnd() {
    if (extent.lastNumber() > head.number()) {
      return Optional.of(new Finding(Kind.ADDED, head.number() + 1, null));
    }
    return previous.equals(head.hash())
        ? Optional.empty()
        : Optional.of(new Finding(Kind.HEAD, head.number(), null));
  }
}
