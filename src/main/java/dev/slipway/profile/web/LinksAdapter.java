package dev.slipway.profile.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Reads web addresses, one a line. */
final class LinksAdapter {

  private static final int MOST = 50;
  private static final int LONGEST = 2000;

  private LinksAdapter() {}

  static List<String> read(String typed, TypedFields fields) {
    List<String> links =
        fields
            .text("links", typed, MOST * LONGEST)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .distinct()
            .limit(MOST + 1L)
            .toList();
    if (links.size() > MOST) {
      fields.refuse("links", "profile.refused.links-many", MOST);
    }
    links.stream()
        .filter(link -> !isWebAddress(link))
        .findFirst()
        .ifPresent(link -> fields.refuse("links", "profile.refused.link", shortened(link)));
    return links;
  }

  private static boolean isWebAddress(String link) {
    try {
      URI address = new URI(link);
      String scheme = address.getScheme();
      return link.length() <= LONGEST
          && scheme != null
          && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
          && address.getHost() != null;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }

  private static String shortened(String link) {
    return link.length() <= 80 ? link : link.substring(0, link.offsetByCodePoints(0, 60)) + "…";
  }
}
