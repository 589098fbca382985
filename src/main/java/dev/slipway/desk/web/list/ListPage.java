package dev.slipway.desk.web.list;

import dev.slipway.desk.find.Found;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.web.list.ListParts.Chip;
import dev.slipway.desk.web.list.ListParts.Chooser;
import dev.slipway.desk.web.list.ListParts.Chosen;
import dev.slipway.desk.web.list.ListParts.Head;
import dev.slipway.desk.web.list.ListParts.Kept;
import dev.slipway.desk.web.list.ListParts.View;
import dev.slipway.form.PageLink;
import dev.slipway.profile.ModelName;
import java.util.List;
import java.util.UUID;

/**
 * Everything on the page of the list. It holds no more than what the page follows from, so that it
 * is quickly found whether the same page was written before; the rest is made when it is written.
 *
 * @param models that the list can be narrowed to
 * @param elsewhere proposals chosen to be compared that stand on another page
 */
record ListPage(ListAddress address, Found found, List<ModelName> models, List<DeskRow> elsewhere) {

  /** Whether there is no proposal at all. */
  public boolean none() {
    return found.rows().isEmpty()
        && ListAddress.FILTERS.stream().allMatch(name -> address.get(name).isEmpty());
  }

  /** What the search field holds. */
  public String query() {
    return address.get("q");
  }

  /** Lists that are ready-made. */
  public List<View> views() {
    return ListViews.of(address);
  }

  /** What the list is narrowed to. */
  public List<Chip> chips() {
    return ListChips.of(address, choosers());
  }

  /** The address without any of that. */
  public String cleared() {
    return address.cleared().href();
  }

  /** Of what it can be narrowed to. */
  public List<Chooser> choosers() {
    return ListChoosers.of(address, models);
  }

  /** What goes along when the form of search and filters is sent. */
  public List<Kept> kept() {
    return Kept.of(address);
  }

  public List<Head> heads() {
    ListOrder order = address.order();
    return ListOrder.columns().stream().map(column -> Head.of(column, order, address)).toList();
  }

  public List<PageLink> pages() {
    return PageLink.of(found.page(), found.pages(), page -> address.turned(page).href());
  }

  public List<Chosen> chosen() {
    return elsewhere.stream().map(row -> Chosen.of(row, address)).toList();
  }

  public boolean ticked(UUID proposalId) {
    return address.chosen().contains(proposalId.toString());
  }
}
