package dev.slipway.webhook;

/**
 * A webhook just registered, or with another secret.
 *
 * @param secret shown this once
 */
public record NewWebhook(Webhook webhook, String secret) {}
