package dev.slipway.system.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Forgets the tokens of the identity provider: Slipway asks it nothing after the sign-in. */
class NoClientTokens implements OAuth2AuthorizedClientRepository {

  @Override
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String registration, @Nullable Authentication person, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      @Nullable Authentication person,
      HttpServletRequest request,
      HttpServletResponse response) {
    // not wanted
  }

  @Override
  public void removeAuthorizedClient(
      String registration,
      @Nullable Authentication person,
      HttpServletRequest request,
      HttpServletResponse response) {
    // nothing is kept
  }
}
