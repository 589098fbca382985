package dev.slipway.system.outage;

import dev.slipway.api.problem.ApiRefusals;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the filters around sessions, which are in the database. */
@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

  @Bean
  FilterRegistrationBean<SessionlessFilter> sessionless() {
    return first(new SessionlessFilter(), 10);
  }

  @Bean
  FilterRegistrationBean<OutageFilter> outages(OutagePage page, ApiRefusals refusals) {
    return first(new OutageFilter(page, refusals), 20);
  }

  private static <T extends Filter> FilterRegistrationBean<T> first(T filter, int place) {
    FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
    return registration;
  }
}
