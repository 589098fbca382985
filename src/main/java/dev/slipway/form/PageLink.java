package dev.slipway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A page of a list that can be turned to; page 0 stands for a gap. */
public record PageLink(int page, String href, boolean on) {

  private static final int AROUND = 2;

  /** How many pages that many lines fill; an empty list has one. */
  public static int pages(int lines, int perPage) {
    return Math.max(1, (lines + perPage - 1) / perPage);
  }

  /** The first and the last page, and those around the present one. */
  public static List<PageLink> of(int present, int pages, IntFunction<String> href) {
    List<PageLink> links = new ArrayList<>();
    int before = 0;
    for (int page = 1; page <= pages; page++) {
      if (page == 1 || page == pages || Math.abs(page - present) <= AROUND) {
        if (page > before + 1) {
          links.add(new PageLink(0, "", false));
        }
        links.add(new PageLink(page, href.apply(page), page == present));
        before = page;
      }
    }
    return links;
  }
}
