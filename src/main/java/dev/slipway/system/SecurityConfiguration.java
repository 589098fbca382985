package dev.slipway.system;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may ask for what, and what a browser may do with the answer. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(SlipwayProperties.class)
class SecurityConfiguration {

  /** Styles on elements stay allowed because the charts' tooltips are placed by them. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final SlipwayProperties properties;
  private final NamedHandlersOnly namedHandlersOnly;
  private final PersonInSession personInSession;
  private final WantedPage wantedPage;
  private final SignInAgain signInAgain;

  SecurityConfiguration(
      SlipwayProperties properties,
      NamedHandlersOnly namedHandlersOnly,
      PersonInSession personInSession,
      WantedPage wantedPage,
      SignInAgain signInAgain) {
    this.properties = properties;
    this.namedHandlersOnly = namedHandlersOnly;
    this.personInSession = personInSession;
    this.wantedPage = wantedPage;
    this.signInAgain = signInAgain;
  }

  /** Makes no session, and takes JSON only, which a foreign page cannot send without asking. */
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/api/v1/openapi.json")
                    .authenticated()
                    .anyRequest()
                    .access(namedHandlersOnly));
    return common(http);
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.svg")
                    .permitAll()
                    .requestMatchers("/actuator/health", "/actuator/health/**", "/error")
                    .permitAll()
                    .anyRequest()
                    .access(namedHandlersOnly))
        .requestCache(cache -> cache.requestCache(wantedPage))
        .formLogin(this::signIn)
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SignInAgain.PAGE + "?out"));
    return common(http);
  }

  private void signIn(FormLoginConfigurer<HttpSecurity> form) {
    SavedRequestAwareAuthenticationSuccessHandler onward =
        new SavedRequestAwareAuthenticationSuccessHandler();
    onward.setRequestCache(wantedPage);
    form.loginPage(SignInAgain.PAGE)
        .usernameParameter("name")
        .passwordParameter("password")
        .successHandler(onward)
        .failureHandler(
            (request, response, failure) ->
                request.getRequestDispatcher(SignInAgain.PAGE).forward(request, response));
  }

  private SecurityFilterChain common(HttpSecurity http) throws Exception {
    http.addFilterBefore(new AllowedHostFilter(properties), SecurityContextHolderFilter.class)
        .securityContext(context -> context.securityContextRepository(personInSession))
        .exceptionHandling(
            trouble ->
                trouble.authenticationEntryPoint(signInAgain).accessDeniedHandler(signInAgain))
        .httpBasic(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                    .frameOptions(frame -> frame.deny())
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                    .permissionsPolicyHeader(
                        permissions ->
                            permissions.policy("camera=(), geolocation=(), microphone=()")));
    return http.build();
  }
}
