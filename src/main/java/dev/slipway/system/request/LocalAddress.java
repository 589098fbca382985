package dev.slipway.system.request;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The page that a header names. */
public final class LocalAddress {

  private LocalAddress() {}

  /** Only ever a path of our own, whatever the header says; home where it says nothing. */
  public static String of(@Nullable String header) {
    if (header == null) {
      return "/";
    }
    try {
      URI page = URI.create(header);
      String path = page.getRawPath();
      if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
        return "/";
      }
      return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
    } catch (IllegalArgumentException unreadable) {
      return "/";
    }
  }
}
