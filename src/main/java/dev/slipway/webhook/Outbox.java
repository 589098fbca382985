package dev.slipway.webhook;

import dev.slipway.webhook.delivery.Deliveries;
import dev.slipway.webhook.delivery.NewDelivery;
import dev.slipway.webhook.delivery.WebhookProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Stores events for their receivers in the transaction in which they happen. */
@Component
class Outbox {

  private final WebhookTable table;
  private final Deliveries deliveries;
  private final WebhookProperties properties;
  private final JsonMapper mapper;
  private final Clock clock;

  Outbox(
      WebhookTable table,
      Deliveries deliveries,
      WebhookProperties properties,
      JsonMapper mapper,
      Clock clock) {
    this.table = table;
    this.deliveries = deliveries;
    this.properties = properties;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** Tells of something about a proposal. */
  void publish(EventType type, UUID proposalId, Map<String, Object> data) {
    publish(type, proposalId, null, data);
  }

  /** Likewise, unless the receiver was told of the same occasion before. */
  void publish(
      EventType type, UUID proposalId, @Nullable String occasion, Map<String, Object> data) {
    List<Webhook> receivers =
        table.all().stream()
            .filter(each -> !each.paused() && each.events().contains(type))
            .filter(each -> occasion == null || !deliveries.knows(each.id(), occasion))
            .toList();
    if (!receivers.isEmpty()) {
      Map<String, Object> about = new LinkedHashMap<>();
      about.put("proposal", proposalId);
      about.putAll(data);
      Message message = message(type, "/proposals/" + proposalId, about);
      receivers.forEach(each -> add(each, message, proposalId, occasion));
    }
  }

  void test(Webhook webhook) {
    Message message =
        message(
            EventType.TEST,
            "/operations/webhooks/" + webhook.id(),
            Map.of("webhook", webhook.id()));
    add(webhook, message, null, null);
  }

  private Message message(EventType type, String path, Map<String, Object> data) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Message(UUID.randomUUID(), type.wire(), now, properties.site() + path, data);
  }

  private void add(
      Webhook receiver, Message message, @Nullable UUID proposalId, @Nullable String occasion) {
    deliveries.add(
        new NewDelivery(
            receiver.id(),
            message.id(),
            message.type(),
            proposalId,
            occasion,
            mapper.writeValueAsString(message),
            message.timestamp()));
  }
}
