package dev.slipway.proposal.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Tells web addresses from what only looks like one. */
public final class WebAddress {

  private WebAddress() {}

  /** Whether it begins with http:// or https:// and names a host. */
  public static boolean isOne(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return address.getHost() != null && Set.of("http", "https").contains(scheme);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
