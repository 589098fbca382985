package dev.slipway.system.page;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Has every template sent as a {@link WholePageView}. */
@Component
class WholePages implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof ThymeleafViewResolver resolver) {
      resolver.setViewClass(WholePageView.class);
    }
    return bean;
  }
}
