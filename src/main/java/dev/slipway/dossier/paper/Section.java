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

  /** A section that is being written; its title is the message {@code dossier.section.ID}. */
  public static Writing begin(String id, Words words) {
    return new Writing(id, words);
  }

  /** Collects passages. */
  public static final class Writing {

    private final String id;
    private final Words words;
    private final List<Passage> passages = new ArrayList<>();

    private Writing(String id, Words words) {
      this.id = id;
      this.words = words;
    }

    /** A paragraph that everybody may read, by its message {@code dossier.say.KEY}. */
    public Writing say(String key, Object... args) {
      return add(new Prose(words.say("dossier.say." + key, args)), true);
    }

    /** A paragraph that people have written. */
    public Writing quote(String text) {
      return add(new Prose(text), true);
    }

    /** Names, by their messages {@code dossier.fact.NAME}, and values, in turn. */
    public Writing facts(boolean open, String... namesAndValues) {
      List<Fact> facts = new ArrayList<>();
      for (int i = 0; i < namesAndValues.length; i += 2) {
        if (!namesAndValues[i + 1].isBlank()) {
          String name = words.say("dossier.fact." + namesAndValues[i]);
          facts.add(new Fact(name, namesAndValues[i + 1]));
        }
      }
      return facts.isEmpty() ? this : add(new Facts(facts), open);
    }

    /** A table, its head by messages {@code dossier.head.NAME}; nothing where it has no rows. */
    public Writing table(boolean open, List<List<String>> rows, String... head) {
      List<String> names =
          Arrays.stream(head).map(name -> words.say("dossier.head." + name)).toList();
      return rows.isEmpty() ? this : add(new Grid(names, rows), open);
    }

    /** A picture and what it shows, by the message {@code dossier.picture.KEY}. */
    public Writing picture(String svg, String key) {
      return add(new Picture(svg, words.say("dossier.picture." + key)), true);
    }

    private Writing add(Block block, boolean open) {
      passages.add(new Passage(block, open));
      return this;
    }

    public Section done() {
      return new Section(id, words.say("dossier.section." + id), passages);
    }
  }
}
