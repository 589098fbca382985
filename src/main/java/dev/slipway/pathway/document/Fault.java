package dev.slipway.pathway.document;

import java.util.List;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param code what is wrong; {@code fault.<code>} and {@code fault.<code>.accepted} hold the words
 * @param args numbers and texts for those words; texts are shortened
 */
public record Fault(String pointer, String code, List<Object> args) {
  public Fault {
    args = List.copyOf(args);
  }
}
