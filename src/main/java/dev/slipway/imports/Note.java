package dev.slipway.imports;

import java.util.List;

/**
 * Something to know about what was read.
 *
 * @param code the sentence stands under {@code import.note.<code>}
 * @param place where in the document it is about; names the end of its sentence
 */
public record Note(String code, List<Object> args, Place place) {

  public Note {
    args = List.copyOf(args);
  }
}
