package dev.slipway.system.kept;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fragments as they were written, of which those go first that were asked for longest ago. */
class KeptFragments {

  /** Rows of lists have some 2,000 characters each. */
  static final int MOST = 4_000;

  private final Map<Key, String> written = new LinkedHashMap<>(16, 0.75f, true);

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
      return found;
    }
    String made = writing.get();
    keep(key, made);
    return made;
  }

  private synchronized @Nullable String get(Key key) {
    return written.get(key);
  }

  private synchronized void keep(Key key, String made) {
    written.put(key, made);
    if (written.size() > MOST) {
      Entry<Key, String> oldest = written.entrySet().iterator().next();
      written.remove(oldest.getKey());
    }
  }
}
