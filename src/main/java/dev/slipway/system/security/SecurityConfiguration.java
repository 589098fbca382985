package dev.slipway.system.security;

import static org.springframework.security.authorization.AuthorizationManagers.allOf;

import dev.slipway.account.Role;
import dev.slipway.account.token.ApiTokens;
import dev.slipway.api.problem.ApiRefusals;
import dev.slipway.system.SlipwayProperties;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/** Who may ask for what, and what a browser may do with the answer. */
@Configuration
@EnableWebSecurity
@EnableConfigurationProperties(SlipwayProperties.class)
public class SecurityConfiguration {

  /** Styles on elements stay allowed because the charts' tooltips are placed by them. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** Who was given no role yet is signed in, and sees nothing but their own page. */
  private static final AuthorizationManager<RequestAuthorizationContext> HOLDS_A_ROLE =
      AuthorityAuthorizationManager.hasAnyAuthority(
          Arrays.stream(Role.values()).map(Role::authority).toArray(String[]::new));

  private final SlipwayProperties properties;
  private final Environment environment;
  private final NamedHandlersOnly namedHandlersOnly;

  SecurityConfiguration(
      SlipwayProperties properties, Environment environment, NamedHandlersOnly namedHandlersOnly) {
    this.properties = properties;
    this.environment = environment;
    this.namedHandlersOnly = namedHandlersOnly;
  }

  /**
   * Each filter and each check of a role would be measured by itself, which costs more than some.
   */
  @Bean
  SecurityObservationSettings noObservations() {
    return SecurityObservationSettings.noObservations();
  }

  /** Takes tokens only: no session, no cookie, hence nothing that a foreign page could ride on. */
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, ApiRefusals refusals)
      throws Exception {
    http.securityMatcher("/api/**")
        .addFilterAfter(new TokenFilter(tokens), SecurityContextHolderFilter.class)
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            trouble -> trouble.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/api/v1/openapi.json")
                    .access(HOLDS_A_ROLE)
                    .anyRequest()
                    .access(allOf(namedHandlersOnly, HOLDS_A_ROLE)));
    return common(http);
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      PersonInSession person,
      CsrfTokens tokens,
      SignInAgain again,
      SigningIn signingIn)
      throws Exception {
    http.securityContext(context -> context.securityContextRepository(person))
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .exceptionHandling(
            trouble -> trouble.authenticationEntryPoint(again).accessDeniedHandler(again))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/assets/**", "/webjars/**")
                    .permitAll()
                    .requestMatchers("/actuator/health", "/actuator/health/**")
                    .permitAll()
                    .requestMatchers("/actuator/prometheus", "/error")
                    .permitAll()
                    .requestMatchers("/sign-in", "/setup", "/choose-password", "/language")
                    .access(namedHandlersOnly)
                    .requestMatchers("/.well-known/slipway-keys*", "/gate.sh", "/gate.sh.sha256")
                    .access(namedHandlersOnly)
                    .requestMatchers("/you/**")
                    .access(namedHandlersOnly)
                    .anyRequest()
                    .access(allOf(namedHandlersOnly, HOLDS_A_ROLE)))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SignInAgain.PAGE + "?out"));
    signingIn.add(http);
    return common(http);
  }

  @Bean
  FilterRegistrationBean<StrangersBodyFilter> strangersBodies(
      PersonInSession person,
      SignInAgain again,
      @Value("${slipway.requests.body.before-sign-in}") DataSize most) {
    FilterRegistrationBean<StrangersBodyFilter> registration =
        new FilterRegistrationBean<>(new StrangersBodyFilter(person, again, most));
    registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 11);
    return registration;
  }

  private SecurityFilterChain common(HttpSecurity http) throws Exception {
    http.addFilterBefore(
            new AllowedHostFilter(properties, environment), SecurityContextHolderFilter.class)
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
