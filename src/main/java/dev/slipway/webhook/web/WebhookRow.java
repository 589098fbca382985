package dev.slipway.webhook.web;

import dev.slipway.webhook.Webhook;
import dev.slipway.webhook.delivery.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A webhook in the list.
 *
 * @param last what was last to be sent to it, or null
 */
record WebhookRow(Webhook webhook, @Nullable Delivery last) {}
