package dev.slipway.desk.web.list;

import dev.slipway.audit.Actor;
import dev.slipway.desk.find.Found;
import dev.slipway.desk.find.ListFilter;
import dev.slipway.desk.find.ProposalFinder;
import dev.slipway.desk.row.DeskRow;
import dev.slipway.form.Typed;
import dev.slipway.profile.ModelName;
import dev.slipway.profile.ProfileService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the list's page shows. */
@Component
class ListPages {

  /** More models than this are found by searching for their names. */
  private static final int MOST_MODELS = 200;

  private final ProposalFinder finder;
  private final ProfileService profiles;
  private final Actor actor;
  private final Clock clock;

  ListPages(ProposalFinder finder, ProfileService profiles, Actor actor, Clock clock) {
    this.finder = finder;
    this.profiles = profiles;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  ListPage page(ListAddress address) {
    ListFilter filter = ListReading.filter(address, actor.name(), LocalDate.now(clock));
    Found found = finder.page(filter, address.order(), number(address.get("page")));
    List<UUID> here = found.rows().stream().map(DeskRow::proposalId).toList();
    List<UUID> elsewhere =
        address.chosen().stream().map(UUID::fromString).filter(id -> !here.contains(id)).toList();
    return new ListPage(address, found, models(filter.model()), finder.all(elsewhere));
  }

  /** The first by name, and before them the one asked for where it is none of these. */
  private List<ModelName> models(@Nullable UUID asked) {
    List<ModelName> names = profiles.names(MOST_MODELS);
    if (asked == null || names.stream().anyMatch(each -> each.id().equals(asked))) {
      return names;
    }
    return Stream.concat(profiles.find(asked).map(ModelName::of).stream(), names.stream()).toList();
  }

  private static int number(String page) {
    return Typed.whole(page, 1);
  }
}
