package dev.slipway.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A head of the trail that somebody kept: in a decision, in a file, on paper.
 *
 * @param number of the line, where it was kept along
 * @param hash of the line
 */
public record KnownHead(@Nullable Long number, String hash) {

  private static final Pattern TEXT = Pattern.compile("(?:([0-9]{1,18}):)?([0-9a-f]{64})");

  /** Reads {@code number:hash} or a hash alone; nothing where it is neither. */
  public static Optional<KnownHead> read(String text) {
    Matcher parts = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String number = parts.group(1);
    return Optional.of(new KnownHead(number == null ? null : Long.valueOf(number), parts.group(2)));
  }

  public static KnownHead of(TrailHead head) {
    return new KnownHead(head.number(), head.hash());
  }
}
