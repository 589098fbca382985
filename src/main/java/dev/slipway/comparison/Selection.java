package dev.slipway.comparison;

import dev.slipway.pathway.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Y that is asked about: modifications of the catalogue, and perhaps one written on the spot.
 *
 * @param slugs of the catalogue's modifications, each once
 * @param own the one written on the spot, or null
 */
public record Selection(List<String> slugs, @Nullable OwnModification own) {

  public Selection {
    slugs = slugs.stream().distinct().toList();
  }

  public boolean isEmpty() {
    return slugs.isEmpty() && own == null;
  }

  /** A modification that is in no catalogue yet. */
  public record OwnModification(String name, List<Effect> effects) {

    public OwnModification {
      effects = List.copyOf(effects);
    }
  }
}
