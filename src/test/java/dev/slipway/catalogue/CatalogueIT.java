package dev.slipway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.catalogue.ModificationEvent.ModificationChanged;
import dev.slipway.pathway.Effect;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class CatalogueIT extends IntegrationTest {

  @Autowired private Catalogue catalogue;
  @Autowired private Trail trail;
  @Autowired private ApplicationEvents events;

  private final String slug = "slug-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void startsWithTheModificationsOfTheReferenceRubric() throws Exception {
    assertThat(CatalogueSeed.read()).hasSize(22);
    CatalogueSeed.read()
        .forEach(
            item ->
                assertThat(catalogue.find((String) item.get("id")))
                    .hasValueSatisfying(
                        entry ->
                            assertThat(entry.details()).isEqualTo(CatalogueSeed.details(item))));
  }

  @Test
  void excludesOnlyWhatThereIs() throws Exception {
    assertThat(catalogue.available())
        .allSatisfy(
            entry ->
                assertThat(entry.excludes())
                    .allSatisfy(other -> assertThat(catalogue.find(other)).isPresent()));
  }

  @Test
  void keepsWhatWasAdded() {
    catalogue.add(slug, details("Nine months 🚀", 9));

    assertThat(catalogue.find(slug))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.details()).isEqualTo(details("Nine months 🚀", 9));
              assertThat(entry.modification().id()).isEqualTo(slug);
            });
  }

  @Test
  void refusesASlugThatIsTaken() {
    catalogue.add(slug, details("First", 1));

    assertThatThrownBy(() -> catalogue.add(slug, details("Second", 2)))
        .isInstanceOf(SlugTakenException.class);
  }

  @Test
  void aChangeIsRecordedAndTold() {
    CatalogueEntry entry = catalogue.add(slug, details("Same", 9));

    catalogue.change(slug, entry.revision(), details("Same", 10));

    assertThat(catalogue.find(slug).orElseThrow().effects()).containsExactly(new Effect.Delay(10));
    assertThat(events.stream(ModificationChanged.class).map(ModificationChanged::slug))
        .containsExactly(slug);
    assertThat(trail.newestFirst(slug, 0).getContent().get(0).changes())
        .singleElement()
        .satisfies(change -> assertThat(change.field()).isEqualTo("effects"));
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    CatalogueEntry entry = catalogue.add(slug, details("Same", 9));

    catalogue.change(slug, entry.revision(), details("Same", 9));

    assertThat(events.stream(ModificationChanged.class)).isEmpty();
  }

  @Test
  void refusesAChangeToWhatSomebodyElseHasChanged() {
    CatalogueEntry entry = catalogue.add(slug, details("First", 1));
    catalogue.change(slug, entry.revision(), details("Second", 2));

    assertThatThrownBy(() -> catalogue.change(slug, entry.revision(), details("Third", 3)))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
  }

  @Test
  void whatIsRetiredIsFoundButNotOffered() {
    CatalogueEntry entry = catalogue.add(slug, details("Old", 1));

    catalogue.retire(slug, entry.revision());

    assertThat(catalogue.available()).noneMatch(each -> each.slug().equals(slug));
    assertThat(catalogue.all()).anyMatch(each -> each.slug().equals(slug));
    CatalogueEntry retired = catalogue.find(slug).orElseThrow();
    assertThat(retired.retired()).isTrue();

    catalogue.offerAgain(slug, retired.revision());

    assertThat(catalogue.available()).anyMatch(each -> each.slug().equals(slug));
  }

  private static ModificationDetails details(String name, int months) {
    return new ModificationDetails(
        name,
        "Later",
        Stage.ORIGINATION,
        List.of(new Effect.Delay(months)),
        Set.of("delay-6", "delay-12"),
        "no estimate needed");
  }
}
