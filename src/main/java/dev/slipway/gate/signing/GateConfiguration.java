package dev.slipway.gate.signing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the gate's settings and encrypts secrets with them. */
@Configuration
@EnableConfigurationProperties(GateProperties.class)
class GateConfiguration {

  @Bean
  SecretBox secretBox(GateProperties properties) {
    return new SecretBox(properties.keySecret());
  }
}
