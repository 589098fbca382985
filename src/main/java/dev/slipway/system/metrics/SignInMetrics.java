package dev.slipway.system.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/** How often somebody was not let in. */
@Component
class SignInMetrics {

  private final Counter refused;

  SignInMetrics(MeterRegistry registry) {
    refused =
        Counter.builder("slipway.sign.in.refused")
            .description("Wrong names and passwords, and attempts while one has to wait")
            .register(registry);
  }

  @EventListener
  void on(AbstractAuthenticationFailureEvent failed) {
    refused.increment();
  }
}
