package dev.slipway.webhook.delivery;

/** Whether an event has reached its receiver. */
public enum DeliveryState {
  /** It is to be sent, or to be sent again. */
  WAITING,
  /** The receiver took it. */
  DELIVERED,
  /** The receiver did not take it within a day. */
  GIVEN_UP
}
