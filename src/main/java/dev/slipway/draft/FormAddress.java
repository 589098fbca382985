package dev.slipway.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a page with a form, which is also the form's name: {@code
 * /proposals/new?model=...}. Always within this application, so it can be linked to.
 */
public record FormAddress(String path) {

  private static final int LONGEST = 300;

  private static final Pattern OURS =
      Pattern.compile(
          "(/[A-Za-z0-9](\\.?[A-Za-z0-9_-])*)+(\\?[a-z]+=[A-Za-z0-9_-]+(&start=[A-Za-z0-9_-]+)?)?");

  public FormAddress {
    if (!isOurs(path)) {
      throw new IllegalArgumentException("not the address of a form: " + path);
    }
  }

  /** The address as it came with a request, or nothing if it is none of ours. */
  public static Optional<FormAddress> parse(String path) {
    return isOurs(path) ? Optional.of(new FormAddress(path)) : Optional.empty();
  }

  private static boolean isOurs(String path) {
    return path.length() <= LONGEST && OURS.matcher(path).matches();
  }
}
