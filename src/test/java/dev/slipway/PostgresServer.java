package dev.slipway;

/**
 * Where tests find PostgreSQL. Its programs are some twenty megabytes, so that the one who knows
 * them is in {@code src/it}, where the profile {@code it} brings them.
 */
public interface PostgresServer {

  /** The address of a new, empty database of this name; the user is {@code postgres}. */
  String newDatabase(String name);
}
