/** Pages on which administrators register webhooks and see what was sent to them. */
@NullMarked
package dev.slipway.webhook.web;

import org.jspecify.annotations.NullMarked;
