package dev.slipway.system;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/**
 * Spring Data would parse each query with a grammar of its own, a sixth of a start, so as to
 * rewrite it where a method sorts or counts; none of ours does, and Hibernate reads them anyway.
 */
@Configuration(proxyBeanMethods = false)
class RepositoryConfiguration {

  @Bean
  static BeanPostProcessor queriesAsWritten() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
          repository.setQueryEnhancerSelectorSource(query -> QueryEnhancerFactories.fallback());
        }
        return bean;
      }
    };
  }
}
