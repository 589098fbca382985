package dev.slipway.pathway.document;

import dev.slipway.pathway.Access;
import dev.slipway.pathway.Benefit;
import dev.slipway.pathway.Threat;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.stats.Quantity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads threats and benefits. */
final class ThreatReader {

  private final Faults faults;

  ThreatReader(Faults faults) {
    this.faults = faults;
  }

  Threat threat(@Nullable Object tree, String pointer) {
    Members members =
        Members.of(
            tree,
            pointer,
            faults,
            "id",
            "kind",
            "ratePerYear",
            "relative",
            "safeguard",
            "builtInSafeguard");
    return new Threat(
        members.id("id"),
        members.level("kind", ThreatKind.class),
        members.quantity("ratePerYear", Range.RATE),
        members.has("relative") && members.flag("relative"),
        members.has("safeguard") ? safeguard(members) : Map.of(),
        members.has("builtInSafeguard")
            ? members.quantity("builtInSafeguard", Range.UNIT)
            : Quantity.of(0));
  }

  /** One quantity for all levels, or one by level; a level left out has none. */
  private Map<Access, Quantity> safeguard(Members members) {
    Map<Access, Quantity> result = new EnumMap<>(Access.class);
    if (members.tree("safeguard") instanceof Map<?, ?> map
        && !(map.containsKey("p05") || map.containsKey("p50") || map.containsKey("p95"))) {
      String[] names = Arrays.stream(Access.values()).map(Enum::name).toArray(String[]::new);
      Members levels = members.object("safeguard", names);
      for (Access access : Access.values()) {
        if (levels.has(access.name())) {
          result.put(access, levels.quantity(access.name(), Range.UNIT));
        }
      }
      return result;
    }
    Quantity everywhere = members.quantity("safeguard", Range.UNIT);
    for (Access access : Access.values()) {
      result.put(access, everywhere);
    }
    return result;
  }

  Benefit benefit(@Nullable Object tree, String pointer) {
    Members members = Members.of(tree, pointer, faults, "id", "ratePerYear", "relative");
    return new Benefit(
        members.id("id"),
        members.quantity("ratePerYear", Range.RATE),
        members.has("relative") && members.flag("relative"));
  }
}
