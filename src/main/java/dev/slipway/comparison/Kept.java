package dev.slipway.comparison;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * What a proposal had chosen before an answer was kept, and has now; waits in the session for the
 * next page.
 *
 * @param before slugs
 * @param after likewise
 * @param scored whether it could be scored: not while too much is being computed
 */
public record Kept(List<String> before, List<String> after, boolean scored)
    implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  public Kept {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  public List<String> added() {
    return after.stream().filter(slug -> !before.contains(slug)).toList();
  }

  public List<String> dropped() {
    return before.stream().filter(slug -> !after.contains(slug)).toList();
  }
}
