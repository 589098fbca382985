package dev.slipway.audit;

/** Says who is acting at this moment. */
@FunctionalInterface
public interface Actor {

  String name();
}
