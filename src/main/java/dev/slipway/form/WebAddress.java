package dev.slipway.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Tells web addresses from what only looks like one. */
public final class WebAddress {

  private static final int LONGEST = 2_000;

  private WebAddress() {}

  /** Whether it begins with http:// or https://, names a host and is short enough to be kept. */
  public static boolean isOne(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return text.length() <= LONGEST
          && address.getHost() != null
          && List.of("http", "https").contains(scheme);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  /**
   * The addresses typed, one a line.
   *
   * @param many said where there are too many
   * @param none said of a line that is no address
   */
  public static List<String> lines(
      String path, String typed, int most, Fields fields, String many, String none) {
    List<String> links =
        fields
            .text(path, typed, most * LONGEST)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .limit(most + 1L)
            .toList();
    if (links.size() > most) {
      fields.refuse(path, many, most);
    }
    links.stream()
        .filter(link -> !isOne(link))
        .findFirst()
        .ifPresent(link -> fields.refuse(path, none, shortened(link)));
    return links;
  }

  private static String shortened(String link) {
    return link.length() <= 80 ? link : link.substring(0, link.offsetByCodePoints(0, 60)) + "…";
  }
}
