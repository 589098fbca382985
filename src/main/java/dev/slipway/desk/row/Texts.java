package dev.slipway.desk.row;

import java.util.Arrays;
import java.util.List;

/** Texts as columns of limited width take them. */
final class Texts {

  private Texts() {}

  /** The text, or its beginning; never half of a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** What stands between commas. */
  static List<String> listed(String text) {
    return Arrays.stream(text.split(",")).filter(each -> !each.isEmpty()).toList();
  }
}
