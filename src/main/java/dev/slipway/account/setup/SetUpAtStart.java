package dev.slipway.account.setup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the link by which the first administrator is made, as long as there is none. */
@Component
class SetUpAtStart {

  private static final Logger LOG = LoggerFactory.getLogger(SetUpAtStart.class);

  private final SetUp setUp;

  SetUpAtStart(SetUp setUp) {
    this.setUp = setUp;
  }

  /** After the people of a demonstration. */
  @EventListener
  @Order(0)
  void print(ApplicationReadyEvent started) {
    if (setUp.isNeeded()
        && started.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      LOG.warn(
          "Nobody is an administrator yet. Whoever opens this link becomes the first:"
              + " http://localhost:{}/setup?code={}",
          context.getWebServer().getPort(),
          setUp.begin());
    }
  }
}
