package dev.slipway.precedent.cases;

import java.util.List;

/**
 * What is wrong with one field of a row.
 *
 * @param column as the file names it, such as {@code successor_date}
 * @param code of the message that says what would be accepted
 */
public record CaseFault(String column, String code, List<Object> args) {

  public CaseFault {
    args = List.copyOf(args);
  }

  public static CaseFault of(String column, String code, Object... args) {
    return new CaseFault(column, code, List.of(args));
  }
}
