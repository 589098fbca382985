package dev.slipway.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Slipway where to find it. */
@Component
class Greeting {

  private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

  @EventListener
  void ready(ApplicationReadyEvent started) {
    if (started.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      LOG.info("Slipway is ready at http://localhost:{}", context.getWebServer().getPort());
    }
  }
}
