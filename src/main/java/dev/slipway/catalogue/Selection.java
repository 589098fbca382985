package dev.slipway.catalogue;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Modifications chosen together, and what of that choice cannot be, or deserves a word. */
public final class Selection {

  private final List<CatalogueEntry> chosen;

  public Selection(Collection<CatalogueEntry> chosen) {
    this.chosen = List.copyOf(chosen);
  }

  /** Two modifications, by name, that cannot be chosen together. */
  public record Clash(String one, String other) {}

  /** A modification, by name, that adds a threat or benefit which is there already. */
  public record Doubled(String modification, String id) {}

  /**
   * A modification, by name, that holds access down.
   *
   * @param access the most open level that it leaves
   * @param forMonths for how long from the first step, null for good
   */
  public record Cap(String modification, String access, @Nullable Integer forMonths) {}

  /** Every pair of which one excludes the other, or that set the same thing. */
  public List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      for (CatalogueEntry other : chosen.subList(i + 1, chosen.size())) {
        if (clash(chosen.get(i), other)) {
          clashes.add(new Clash(chosen.get(i).name(), other.name()));
        }
      }
    }
    return clashes;
  }

  private static boolean clash(CatalogueEntry one, CatalogueEntry other) {
    List<Modification> both = List.of(one.modification(), other.modification());
    return Conflicts.excluding(both) || !Conflicts.in(both).isEmpty();
  }

  /** Modifications that add one of these threats or benefits a second time. */
  public List<Doubled> doubled(Set<String> threats, Set<String> benefits) {
    List<Doubled> doubled = new ArrayList<>();
    for (CatalogueEntry entry : chosen) {
      for (Effect effect : entry.effects()) {
        if (effect instanceof Effect.AddThreat add && threats.contains(add.threat().id())) {
          doubled.add(new Doubled(entry.name(), add.threat().id()));
        } else if (effect instanceof Effect.AddBenefit add
            && benefits.contains(add.benefit().id())) {
          doubled.add(new Doubled(entry.name(), add.benefit().id()));
        }
      }
    }
    return doubled;
  }

  /** Modifications that hold access down, in the order chosen. */
  public List<Cap> caps() {
    return chosen.stream().flatMap(Selection::caps).toList();
  }

  private static Stream<Cap> caps(CatalogueEntry entry) {
    return entry.effects().stream()
        .filter(Effect.CapAccess.class::isInstance)
        .map(Effect.CapAccess.class::cast)
        .map(cap -> new Cap(entry.name(), cap.access().name(), cap.forMonths()));
  }
}
