package dev.slipway.desk.web.list;

import dev.slipway.audit.Actor;
import dev.slipway.desk.find.Found;
import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ListOrder;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.desk.web.list.ListPage.Chip;
import dev.slipway.desk.web.list.ListPage.Chosen;
import dev.slipway.desk.web.list.ListPage.Head;
import dev.slipway.desk.web.list.ListPage.Kept;
import dev.slipway.desk.web.list.ListPage.Turn;
import dev.slipway.desk.web.list.ListPage.View;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the list's page shows. */
@Component
class ListPages {

  /** Ready-made lists by the key of their name. */
  private static final Map<String, Map<String, String>> VIEWS = views();

  private final ProposalFinder finder;
  private final ListChoosers choosers;
  private final Actor actor;
  private final Clock clock;

  ListPages(ProposalFinder finder, ListChoosers choosers, Actor actor, Clock clock) {
    this.finder = finder;
    this.choosers = choosers;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  ListPage page(ListAddress address) {
    ListOrder order = ListOrder.of(address.get("sort"), address.get("dir"));
    ListFilter filter = ListReading.filter(address, actor.name(), LocalDate.now(clock));
    Found found = finder.page(filter, order, number(address.get("page")));
    List<UUID> ticked = address.chosen().stream().map(UUID::fromString).toList();
    List<UUID> here = found.rows().stream().map(DeskRow::proposalId).toList();
    List<ListPage.Chooser> offered = choosers.of(address);
    return new ListPage(
        found.rows().isEmpty() && filter.isAll(),
        address.get("q"),
        VIEWS.entrySet().stream()
            .map(each -> view(each.getKey(), each.getValue(), address))
            .toList(),
        chips(address, offered),
        address.cleared().href(),
        offered,
        kept(address),
        ListOrder.columns().stream().map(column -> Head.of(column, order, address)).toList(),
        found,
        turns(found, address),
        finder.all(ticked.stream().filter(id -> !here.contains(id)).toList()).stream()
            .map(row -> Chosen.of(row, address))
            .toList(),
        ticked);
  }

  private static View view(String key, Map<String, String> values, ListAddress now) {
    ListAddress address = ListAddress.of(values, now.chosen());
    return new View("desk.view." + key, address.href(), address.narrowsLike(now));
  }

  private List<Chip> chips(ListAddress address, List<ListPage.Chooser> offered) {
    List<Chip> chips = new ArrayList<>();
    for (String name : ListAddress.FILTERS) {
      if (!address.get(name).isEmpty()) {
        String value = choosers.inWords(name, address.get(name), offered);
        chips.add(new Chip("desk.chip." + name, value, address.without(name).href()));
      }
    }
    return chips;
  }

  /** Filters that are no fields of the form, and the order. */
  private static List<Kept> kept(ListAddress address) {
    List<Kept> kept = new ArrayList<>();
    for (String name : List.of("waits", "mine", "near", "sort", "dir")) {
      if (!address.get(name).isEmpty()) {
        kept.add(new Kept(name, address.get(name)));
      }
    }
    address.chosen().forEach(id -> kept.add(new Kept("with", id)));
    return kept;
  }

  /** The first and the last page, and those around the present one. */
  private static List<Turn> turns(Found found, ListAddress address) {
    List<Turn> turns = new ArrayList<>();
    int before = 0;
    for (int page : IntStream.rangeClosed(1, found.pages()).toArray()) {
      if (page == 1 || page == found.pages() || Math.abs(page - found.page()) <= 2) {
        if (page > before + 1) {
          turns.add(new Turn(0, "", false));
        }
        turns.add(new Turn(page, address.turned(page).href(), page == found.page()));
        before = page;
      }
    }
    return turns;
  }

  private static int number(String page) {
    return page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
  }

  private static Map<String, Map<String, String>> views() {
    Map<String, Map<String, String>> views = new LinkedHashMap<>();
    views.put("all", Map.of());
    views.put("waiting", Map.of("waits", "SCORE"));
    views.put("outside", Map.of("rule", "OUTSIDE", "state", ListReading.BOARD));
    views.put("near", Map.of("near", "30"));
    views.put("drafts", Map.of("state", "DRAFT"));
    views.put("mine", Map.of("mine", "yes"));
    return views;
  }
}
