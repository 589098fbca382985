package dev.slipway.draft;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The address of a page with a form, which is also the form's name: {@code
 * /proposals/new?model=...}. Always within this application, so it can be linked to.
 */
public record FormAddress(String path) {

  private static final int LONGEST = 1000;

  /** Digits and hyphens of an identifier. */
  private static final int ID = 36;

  private static final Pattern OURS =
      Pattern.compile("(/[A-Za-z0-9](\\.?[A-Za-z0-9_-])*)+(\\?[A-Za-z0-9_.%&=+*-]+)?");

  public FormAddress {
    if (!isOurs(path)) {
      throw new IllegalArgumentException("not the address of a form: " + path);
    }
  }

  /** The address as it came with a request, or nothing if it is none of ours. */
  public static Optional<FormAddress> parse(String path) {
    return isOurs(path) ? Optional.of(new FormAddress(path)) : Optional.empty();
  }

  /** The identifier between two parts of the address, if it is made of the three. */
  public Optional<UUID> idBetween(String start, String end) {
    int last = path.length() - end.length();
    return path.startsWith(start) && path.endsWith(end) && last - start.length() == ID
        ? uuid(path.substring(start.length(), last))
        : Optional.empty();
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static boolean isOurs(String path) {
    return path.length() <= LONGEST && OURS.matcher(path).matches();
  }
}
