package dev.slipway.webhook.web;

import dev.slipway.form.Typed;
import dev.slipway.webhook.EventType;
import dev.slipway.webhook.Webhook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as an administrator types it.
 *
 * @param version the one that was read when the form was opened; empty for a new one
 */
record WebhookForm(String address, List<String> events, String version) {

  WebhookForm(@Nullable String address, @Nullable List<String> events, @Nullable String version) {
    this.address = Typed.stripped(address);
    this.events = events == null ? List.of() : List.copyOf(events);
    this.version = Typed.stripped(version);
  }

  static WebhookForm empty() {
    return new WebhookForm(null, null, null);
  }

  static WebhookForm of(Webhook webhook) {
    return new WebhookForm(
        webhook.address(),
        webhook.events().stream().map(EventType::name).toList(),
        Integer.toString(webhook.version()));
  }
}
