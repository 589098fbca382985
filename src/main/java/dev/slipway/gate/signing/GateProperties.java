package dev.slipway.gate.signing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the gate signs with and as whom.
 *
 * @param site the address of this installation, as verdicts name it
 * @param keySecret encrypts private keys; where it is empty they are kept as they are
 */
@ConfigurationProperties("slipway.gate")
record GateProperties(
    @DefaultValue("http://localhost:8080") String site, @DefaultValue("") String keySecret) {}
