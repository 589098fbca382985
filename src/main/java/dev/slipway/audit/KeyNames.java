package dev.slipway.audit;

import java.util.Optional;

/**
 * Names what a key in the trail stands for. The trail keeps keys, so that its hashes do not depend
 * on words, and knows nothing of what has them; whoever does provides a bean of this type.
 */
@FunctionalInterface
public interface KeyNames {

  /** Its name in the reader's language; nothing where the key is of something else. */
  Optional<String> name(String key);
}
