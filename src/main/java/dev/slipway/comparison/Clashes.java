package dev.slipway.comparison;

import dev.slipway.pathway.Conflicts;
import dev.slipway.pathway.Modification;
import java.util.ArrayList;
import java.util.List;

/** Finds the modifications of a selection that cannot be chosen together. */
public final class Clashes {

  private Clashes() {}

  public static List<Clash> in(List<Modification> selection) {
    List<Clash> clashes = new ArrayList<>();
    for (int i = 0; i < selection.size(); i++) {
      for (int j = i + 1; j < selection.size(); j++) {
        Modification first = selection.get(i);
        Modification second = selection.get(j);
        if (first.excludes().contains(second.id()) || second.excludes().contains(first.id())) {
          clashes.add(new Clash(first.id(), second.id(), Clash.Kind.EXCLUDES));
        }
      }
    }
    for (Conflicts.Conflict conflict : Conflicts.in(selection)) {
      String second = selection.get(conflict.modification()).id();
      clashes.add(new Clash(conflict.earlier(), second, Clash.Kind.SAME_THING));
    }
    return clashes;
  }
}
