package dev.slipway.proposal.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads identifiers that came with a request. */
final class Identifiers {

  /** Stricter than {@link UUID#fromString}, which takes shortened ones too. */
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Identifiers() {}

  static Optional<UUID> parse(String text) {
    return UUID_TEXT.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
