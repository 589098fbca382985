package dev.slipway.system;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation may be reached, and for how long.
 *
 * @param allowedHosts host names, without a port, that a request may ask for
 * @param signedInFor after which time without a request somebody is signed out
 */
@ConfigurationProperties("slipway")
public record SlipwayProperties(
    @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> allowedHosts,
    @DefaultValue("8h") Duration signedInFor) {}
