package dev.slipway.audit.web;

import dev.slipway.audit.Trail;
import dev.slipway.audit.TrailHead;
import dev.slipway.form.PageLink;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/**
 * Everything on the page of the trail.
 *
 * @param address what was asked for
 * @param chips what it is narrowed to, each with the address without it
 * @param hidden of how many subjects the lines are kept from the reader
 */
record TrailPage(
    Page<Trail.Line> lines,
    TrailAddress address,
    List<Chooser> choosers,
    List<Chip> chips,
    TrailHead head,
    int hidden) {

  /** Whether nothing at all has been recorded. */
  public boolean none() {
    return lines.isEmpty() && !address.narrows() && address.page() == 0;
  }

  public List<PageLink> pages() {
    return PageLink.of(
        lines.getNumber() + 1,
        lines.getTotalPages(),
        page -> address.turned(page - 1).href("/trail"));
  }

  /** A select of the filter form. */
  record Chooser(String name, List<Choice> choices) {}

  /** One of its options. */
  record Choice(String value, String label, boolean on) {}

  /** One filter in force: the value in words, or the day where it is one. */
  record Chip(String name, String value, @Nullable LocalDate day, String href) {}
}
