package dev.slipway.dossier.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a section. */
public sealed interface Block {

  /** What it says, as text alone: this is what is hashed where it is left out. */
  String text();

  /** A paragraph. */
  record Prose(String text) implements Block {}

  /** Names and values. */
  record Facts(List<Fact> facts) implements Block {

    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public String text() {
      return facts.stream()
          .map(fact -> fact.name() + ": " + fact.value())
          .collect(Collectors.joining("\n"));
    }
  }

  /** One name with its value. */
  record Fact(String name, String value) {}

  /** A table with a head. */
  record Grid(List<String> head, List<List<String>> rows) implements Block {

    public Grid {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
    }
  }

  /**
   * A picture.
   *
   * @param svg the element
   * @param text what it shows, for whoever does not see it
   */
  record Picture(String svg, String text) implements Block {}

  /**
   * What stands in the place of a block that is left out.
   *
   * @param text its number, and the SHA-256 of the salt and the text, one behind the other
   */
  record LeftOut(String text) implements Block {}
}
