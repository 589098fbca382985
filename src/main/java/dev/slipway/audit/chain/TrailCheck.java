package dev.slipway.audit.chain;

import dev.slipway.audit.CheckResult;
import dev.slipway.audit.CheckResult.Finding;
import dev.slipway.audit.CheckResult.Kind;
import dev.slipway.audit.KnownHead;
import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailHead;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Walks the chain from its first line to its head and names the first line that is not as it was
 * written. Takes no lock and holds no transaction: lines never change, and those that are added
 * meanwhile stand behind the head that was read first.
 *
 * <p>Whoever may write to the database can compute hashes, too. A chain that was written anew from
 * some line on, or cut off together with its head, is whole in itself; only a head that was kept
 * elsewhere tells.
 */
@Service
public class TrailCheck {

  private final TrailTable table;

  public TrailCheck(TrailTable table) {
    this.table = table;
  }

  /** Checks the chain and, where one is given, that a head kept elsewhere is still in it. */
  public CheckResult check(Optional<KnownHead> known) {
    TrailTable.Extent extent = table.extent();
    TrailHead head = extent.head();
    if (head == null) {
      return new CheckResult(
          extent.lastNumber(), null, new Finding(Kind.HEAD, extent.lastNumber(), null));
    }
    ChainWalk walk = new ChainWalk(table, extent, head);
    Optional<Finding> found =
        walk.firstFault().or(() -> known.flatMap(each -> against(each, head)));
    return new CheckResult(extent.lastNumber(), head, found.orElse(null));
  }

  /** Asked only where the chain is whole. */
  private Optional<Finding> against(KnownHead known, TrailHead head) {
    Long number = known.number();
    if (number == null) {
      boolean there = known.hash().equals(TrailTable.NOTHING_BEFORE) || table.hasHash(known.hash());
      return there ? Optional.empty() : finding(Kind.UNKNOWN, head.number());
    }
    if (number > head.number()) {
      return finding(Kind.CUT_OFF, head.number() + 1);
    }
    return known.hash().equals(hashAt(number)) ? Optional.empty() : finding(Kind.REWRITTEN, number);
  }

  private @Nullable String hashAt(long number) {
    return number == 0
        ? TrailTable.NOTHING_BEFORE
        : table.line(number).map(Trail.Line::hash).orElse(null);
  }

  private static Optional<Finding> finding(Kind kind, long number) {
    return Optional.of(new Finding(kind, number, null));
  }
}
