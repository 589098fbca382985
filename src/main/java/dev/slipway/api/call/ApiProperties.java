package dev.slipway.api.call;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one token may ask of one instance.
 *
 * @param requestsPerMinute at all addresses but the gate's
 * @param gateRequestsPerMinute at the gate's, which pipelines ask often and which costs little
 */
@ConfigurationProperties("slipway.api")
record ApiProperties(
    @DefaultValue("1200") int requestsPerMinute,
    @DefaultValue("18000") int gateRequestsPerMinute) {}
