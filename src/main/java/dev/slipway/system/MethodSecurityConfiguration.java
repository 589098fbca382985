package dev.slipway.system;

import org.springframework.aop.Advisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Of Spring's four annotations the one that is used: for each of them every method of every bean is
 * looked at while the application starts.
 */
@Configuration
@EnableMethodSecurity(prePostEnabled = false)
class MethodSecurityConfiguration {

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor preAuthorize() {
    return AuthorizationManagerBeforeMethodInterceptor.preAuthorize();
  }
}
