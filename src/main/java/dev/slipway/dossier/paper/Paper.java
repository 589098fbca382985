package dev.slipway.dossier.paper;

import java.util.List;
import java.util.Locale;

/**
 * A whole document.
 *
 * @param language in which it is written
 * @param subtitle what it is and when it was made
 * @param mark how far it may be shown; empty where it is not marked
 */
public record Paper(
    Locale language, String title, String subtitle, String mark, List<Section> sections) {

  public Paper {
    sections = List.copyOf(sections);
  }
}
