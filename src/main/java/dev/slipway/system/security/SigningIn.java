package dev.slipway.system.security;

import dev.slipway.account.signin.OutsideSignIn;
import dev.slipway.account.signin.Refused;
import dev.slipway.account.signin.Signature;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * The ways to sign in: by name and password and, where it is set up, through an identity provider.
 */
@Component
public class SigningIn {

  private final SavedRequestPage wanted;
  private final OutsideSignIn outside;
  private final ObjectProvider<ClientRegistrationRepository> providers;
  private final Clock clock;
  private final SavedRequestAwareAuthenticationSuccessHandler onward =
      new SavedRequestAwareAuthenticationSuccessHandler();

  SigningIn(
      SavedRequestPage wanted,
      OutsideSignIn outside,
      ObjectProvider<ClientRegistrationRepository> providers,
      Clock clock) {
    this.wanted = wanted;
    this.outside = outside;
    this.providers = providers;
    this.clock = clock;
    onward.setRequestCache(wanted);
  }

  void add(HttpSecurity http) throws Exception {
    http.requestCache(cache -> cache.requestCache(wanted)).formLogin(this::byPassword);
    if (providers.getIfAvailable() != null) {
      http.oauth2Login(
          login ->
              login
                  .loginPage(SignInAgain.PAGE)
                  .userInfoEndpoint(user -> user.oidcUserService(outside))
                  .authorizedClientRepository(new NoClientTokens())
                  .successHandler(this::cameFromElsewhere)
                  .failureHandler(SigningIn::refusedElsewhere));
    }
  }

  private void byPassword(FormLoginConfigurer<HttpSecurity> form) {
    form.loginPage(SignInAgain.PAGE)
        .usernameParameter("name")
        .passwordParameter("password")
        .successHandler(onward)
        .failureHandler(SigningIn::refused);
  }

  private void cameFromElsewhere(
      HttpServletRequest request, HttpServletResponse response, Authentication person)
      throws IOException, ServletException {
    request.getSession().setAttribute(Signature.SIGNED_IN_ELSEWHERE, clock.millis());
    onward.onAuthenticationSuccess(request, response, person);
  }

  /** The sign-in page is shown again, with what was typed and why it did not do. */
  private static void refused(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    Refused.keep(request, response, failure);
    response.sendRedirect(SignInAgain.PAGE + "?refused");
  }

  private static void refusedElsewhere(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    boolean closed =
        failure instanceof OAuth2AuthenticationException known
            && known.getError().getErrorCode().equals(OutsideSignIn.CLOSED);
    response.sendRedirect(SignInAgain.PAGE + (closed ? "?closed" : "?elsewhere"));
  }
}
