package dev.slipway.system;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses to listen where strangers could reach a demonstration, whose passwords everybody can
 * read.
 */
@Component
@Profile("demo")
class DemonstrationGuard
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final @Nullable InetAddress address;

  DemonstrationGuard(@Value("${server.address:#{null}}") @Nullable InetAddress address) {
    this.address = address;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    if (address == null || !address.isLoopbackAddress()) {
      throw new DemonstrationExposedException(address == null ? "*" : address.getHostAddress());
    }
  }
}
