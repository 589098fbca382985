package dev.slipway.audit;

import java.util.Optional;

/** Says who is acting at this moment. */
@FunctionalInterface
public interface Actor {

  String name();

  /** The name of the token by which a program acts for them; nothing where they act themselves. */
  default Optional<String> tool() {
    return Optional.empty();
  }
}
