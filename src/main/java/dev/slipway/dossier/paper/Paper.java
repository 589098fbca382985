package dev.slipway.dossier.paper;

import java.util.List;

/**
 * A whole document.
 *
 * @param subtitle what it is and when it was made
 * @param mark how far it may be shown; empty where it is not marked
 */
public record Paper(String title, String subtitle, String mark, List<Section> sections) {

  public Paper {
    sections = List.copyOf(sections);
  }
}
