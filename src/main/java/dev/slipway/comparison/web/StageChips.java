package dev.slipway.comparison.web;

import java.util.List;

/** The modifications of one stage as chips. */
record StageChips(String stage, List<Chip> chips) {

  StageChips {
    chips = List.copyOf(chips);
  }

  /** One modification that can be chosen. */
  record Chip(String slug, String name, String description, boolean chosen, boolean retired) {}
}
