package dev.slipway.system.security;

import dev.slipway.account.signin.ShortCookie;
import dev.slipway.system.request.LocalAddress;
import dev.slipway.system.request.RequestKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Remembers which page somebody wanted, or was on, when they had to sign in. Only its address is
 * kept: a form that was sent is never sent again by itself.
 */
@Component
public class SavedRequestPage implements RequestCache {

  private static final ShortCookie COOKIE = new ShortCookie("slipway-wanted");
  private static final int LONGEST = 2000;

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    address(request)
        .filter(address -> address.length() <= LONGEST)
        .ifPresent(address -> COOKIE.put(request, response, address));
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return COOKIE.get(request).map(LocalAddress::of).map(SimpleSavedRequest::new).orElse(null);
  }

  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    COOKIE.remove(request, response);
  }

  private static Optional<String> address(HttpServletRequest request) {
    if (RequestKind.isPart(request)) {
      return Optional.of(LocalAddress.of(request.getHeader("HX-Current-URL")));
    }
    if (!RequestKind.isPage(request)) {
      return Optional.empty();
    }
    if (!request.getMethod().equals("GET")) {
      return Optional.of(LocalAddress.of(request.getHeader("Referer")));
    }
    String query = request.getQueryString();
    return Optional.of(request.getRequestURI() + (query == null ? "" : "?" + query));
  }
}
