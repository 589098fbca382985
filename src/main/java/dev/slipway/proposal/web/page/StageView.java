package dev.slipway.proposal.web.page;

import java.util.List;

/** The modifications of one stage of the story. */
record StageView(String name, String explanation, List<ModificationView> modifications) {

  /**
   * One modification as offered.
   *
   * @param excludes names of those that cannot be chosen with it
   * @param retired no longer offered to others, but this proposal has it
   */
  record ModificationView(
      String slug, String name, String description, List<String> excludes, boolean retired) {}
}
