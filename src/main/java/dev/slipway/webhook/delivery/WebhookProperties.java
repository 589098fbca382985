package dev.slipway.webhook.delivery;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be sent, and as whom.
 *
 * @param site the address of this installation, for the links in events
 * @param privateHosts names and addresses of the installation's own network that may be sent to
 */
@ConfigurationProperties("slipway.webhooks")
public record WebhookProperties(
    @DefaultValue("http://localhost:8080") String site,
    @DefaultValue({}) List<String> privateHosts) {}
