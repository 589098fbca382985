package dev.slipway.profile;

import java.util.UUID;

/**
 * A model that may be the one that somebody is about to describe again.
 *
 * @param same whether the names differ in spacing, case, accents and punctuation alone
 */
public record Similar(UUID id, String name, String originator, boolean same) {

  /** Longer names are not compared: the work grows with the square. */
  static final int LONGEST_NAME = 200;
}
