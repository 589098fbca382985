package dev.slipway.rubric.edition;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What an answer rests on, and where that can be read. Documents written before sources stood apart
 * tell both in one text, a source after the first semicolon: it has a year in it.
 */
record Grounds(String basis, String source) {

  /** What stands for a basis that is not told. */
  private static final String JUDGEMENT = "judgement";

  private static final String BETWEEN = "; ";
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");

  static Grounds of(JsonNode basis, JsonNode source) {
    String told = basis.isString() ? basis.stringValue() : JUDGEMENT;
    return source.isString() ? new Grounds(told, source.stringValue()) : inOne(told);
  }

  private static Grounds inOne(String told) {
    int end = told.indexOf(BETWEEN);
    String rest = end < 0 ? "" : told.substring(end + BETWEEN.length());
    return YEAR.matcher(rest).find()
        ? new Grounds(told.substring(0, end), rest)
        : new Grounds(told, "");
  }
}
