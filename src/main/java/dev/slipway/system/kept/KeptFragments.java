package dev.slipway.system.kept;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fragments as they were written, of which those go first that were asked for longest ago. */
class KeptFragments {

  private final long most;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();
  private final Map<Key, String> written = new LinkedHashMap<>(16, 0.75f, true);
  private long characters;

  /**
   * @param most characters that are kept; one row of a list has some 2,000
   */
  KeptFragments(long most) {
    this.most = most;
  }

  /**
   * What a fragment is written from. Values that change without becoming unequal must not be among
   * them.
   */
  record Key(
      String template, String fragment, Map<String, @Nullable Object> values, Locale locale) {}

  /** What was written for these values, or is now. Two who ask at once may both write it. */
  String find(Key key, Supplier<String> writing) {
    String found = get(key);
    if (found != null) {
      hits.increment();
      return found;
    }
    misses.increment();
    String made = writing.get();
    keep(key, made);
    return made;
  }

  long hits() {
    return hits.sum();
  }

  long misses() {
    return misses.sum();
  }

  synchronized long characters() {
    return characters;
  }

  private synchronized @Nullable String get(Key key) {
    return written.get(key);
  }

  private synchronized void keep(Key key, String made) {
    String before = written.put(key, made);
    characters += made.length() - (before == null ? 0 : before.length());
    Iterator<String> oldestFirst = written.values().iterator();
    while (characters > most) {
      characters -= oldestFirst.next().length();
      oldestFirst.remove();
    }
  }
}
