/** Sends events to webhooks: signed, tried again for a day, and never to where it must not go. */
@NullMarked
package dev.slipway.webhook.delivery;

import org.jspecify.annotations.NullMarked;
