package dev.slipway.audit;

import java.util.Optional;

/** Says who is acting at this moment. */
@FunctionalInterface
public interface Actor {

  String name();

  /** Whether it is a person, by themselves or by a program of theirs, and not Slipway itself. */
  default boolean isPerson() {
    return true;
  }

  /** The name of the token by which a program acts for them; nothing where they act themselves. */
  default Optional<String> tool() {
    return Optional.empty();
  }
}
