package dev.slipway.upgrade;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What a person reads in the main part of a page. */
final class PageText {

  private static final Pattern MAIN = Pattern.compile("(?s)<main.*</main>");
  private static final Pattern UNREAD = Pattern.compile("(?s)<(script|style|svg)\\b.*?</\\1>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(?:[.,:]\\d+)*");

  /**
   * Changes with their interval, those that are 0 too, in how many cases, and what a delay does.
   */
  private static final Pattern CHANGES =
      Pattern.compile(
          "[+−]\\d[\\d.,]*(\\s+\\(?to [+−]?\\d[\\d.,]*)?"
              + "|(?<![\\d.,])0(?![\\d.,])"
              + "|.*of 100 readings of what is not known.*"
              + "|(Of the .* points that a|A|The) delay of .*");

  private PageText() {}

  /**
   * The text without what it says of changes, which is worded and rounded by the rules of today:
   * the score's file has their numbers as they were.
   */
  static String withoutChanges(String text) {
    return CHANGES.matcher(text).replaceAll(" ");
  }

  static String of(String page) {
    String main = MAIN.matcher(page).results().findFirst().map(MatchResult::group).orElseThrow();
    String bare = TAG.matcher(UNREAD.matcher(main).replaceAll(" ")).replaceAll(" ");
    return HtmlUtils.htmlUnescape(bare).replaceAll("\\s*\\n\\s*", "\n").strip();
  }

  /** The numbers in it, as often as they stand there. Words may be chosen anew; numbers stay. */
  static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
