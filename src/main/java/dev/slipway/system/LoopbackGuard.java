package dev.slipway.system;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Refuses to listen where strangers could reach it: as long as there are no accounts, whoever
 * reaches Slipway may do everything.
 */
@Component
class LoopbackGuard implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final @Nullable InetAddress address;
  private final boolean networkTrusted;

  LoopbackGuard(
      @Value("${server.address:#{null}}") @Nullable InetAddress address,
      SlipwayProperties properties) {
    this.address = address;
    this.networkTrusted = properties.networkTrusted();
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    if (networkTrusted || (address != null && address.isLoopbackAddress())) {
      return;
    }
    throw new UntrustedNetworkException(address == null ? "*" : address.getHostAddress());
  }
}
