package dev.slipway.system;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Queries of repositories are read once, by Hibernate. Spring Data would parse each of them before
 * that with a grammar of its own, a sixth of a start, so as to rewrite them where a method sorts or
 * counts; none of ours does.
 */
@Component
class QueryReading implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
      repository.setQueryEnhancerSelectorSource(query -> QueryEnhancerFactories.fallback());
    }
    return bean;
  }
}
