package dev.slipway.webhook;

import dev.slipway.audit.Change;
import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that an administrator did to a webhook.
 *
 * @param webhook as it is afterwards
 */
record WebhookChange(Webhook webhook, String action, List<Change> changes) implements Recorded {

  static WebhookChange of(Webhook webhook, String action) {
    return new WebhookChange(webhook, action, List.of());
  }

  static WebhookChange registered(Webhook webhook) {
    return new WebhookChange(
        webhook,
        "webhook.registered",
        Change.between("webhookEvents", null, names(webhook.events())).toList());
  }

  static WebhookChange between(Webhook before, Webhook after) {
    return new WebhookChange(
        after,
        "webhook.changed",
        Change.between("webhookEvents", names(before.events()), names(after.events())).toList());
  }

  private static String names(List<EventType> events) {
    return events.stream().map(EventType::wire).collect(Collectors.joining(", "));
  }

  @Override
  public Subject subject() {
    return new Subject("webhook", webhook.id().toString(), webhook.host());
  }
}
