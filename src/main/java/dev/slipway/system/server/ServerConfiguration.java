package dev.slipway.system.server;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts what every request passes in front of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodyProperties.class)
class ServerConfiguration {

  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> valves(
      BodyProperties pace, DrainLifecycle drain) {
    return server ->
        server.addEngineValves(
            new RequestIdValve(), new DrainValve(drain), new BodyPaceValve(pace));
  }

  @Bean
  DrainLifecycle drain(@Value("${slipway.shutdown.drain}") Duration lasting) {
    return new DrainLifecycle(lasting);
  }
}
