package dev.slipway.dossier.paper;

import dev.slipway.dossier.paper.Block.Fact;
import dev.slipway.dossier.paper.Block.Facts;
import dev.slipway.dossier.paper.Block.Grid;
import dev.slipway.dossier.paper.Block.Picture;
import dev.slipway.dossier.paper.Block.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A section of a dossier.
 *
 * @param id by which others refer to it
 */
public record Section(String id, String title, List<Passage> passages) {

  /**
   * A block, and whether the public may read it.
   *
   * @param open whether the public edition has it too
   */
  public record Passage(Block block, boolean open) {}

  public Section {
    passages = List.copyOf(passages);
  }

  /** Whether it says anything. */
  public boolean isEmpty() {
    return passages.isEmpty();
  }

  /** A section that is being written. */
  public static Writing begin(String id, String title) {
    return new Writing(id, title);
  }

  /** Collects passages. */
  public static final class Writing {

    private final String id;
    private final String title;
    private final List<Passage> passages = new ArrayList<>();

    private Writing(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** A paragraph that everybody may read. */
    public Writing say(String text) {
      return add(new Prose(text), true);
    }

    /** A paragraph that the public edition leaves out. */
    public Writing sayInside(String text) {
      return add(new Prose(text), false);
    }

    /** Names and values, in turn. */
    public Writing facts(boolean open, String... namesAndValues) {
      List<Fact> facts = new ArrayList<>();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        if (!namesAndValues[i + 1].isBlank()) {
          facts.add(new Fact(namesAndValues[i], namesAndValues[i + 1]));
        }
      }
      return facts.isEmpty() ? this : add(new Facts(facts), open);
    }

    /** A table; nothing where it has no rows. */
    public Writing table(boolean open, List<List<String>> rows, String... head) {
      return rows.isEmpty() ? this : add(new Grid(Arrays.asList(head), rows), open);
    }

    public Writing picture(String svg, String text) {
      return add(new Picture(svg, text), true);
    }

    private Writing add(Block block, boolean open) {
      passages.add(new Passage(block, open));
      return this;
    }

    public Section done() {
      return new Section(id, title, passages);
    }
  }
}
