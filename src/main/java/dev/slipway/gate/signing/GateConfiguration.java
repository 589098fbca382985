package dev.slipway.gate.signing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what is configured of the gate. */
@Configuration
@EnableConfigurationProperties(GateProperties.class)
class GateConfiguration {}
