package dev.slipway.desk.web.search;

import dev.slipway.desk.row.Words;
import java.util.Set;

/**
 * What somebody looks for. A text is found if it has a word that begins with each word of the
 * query, as in the list of proposals.
 *
 * @param text as typed
 */
record SearchQuery(String text, Set<String> words) {

  static final int LONGEST = 200;

  static SearchQuery of(String typed) {
    String text = typed.strip();
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return new SearchQuery(cut, Words.of(cut));
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean finds(String... texts) {
    Set<String> found = Words.of(texts);
    return words.stream().allMatch(word -> found.stream().anyMatch(each -> each.startsWith(word)));
  }
}
