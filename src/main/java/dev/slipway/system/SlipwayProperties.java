package dev.slipway.system;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation may be reached.
 *
 * @param allowedHosts host names, without a port, that a request may ask for
 */
@ConfigurationProperties("slipway")
record SlipwayProperties(
    @DefaultValue({"localhost", "127.0.0.1", "[::1]"}) List<String> allowedHosts) {}
