package dev.slipway.profile;

import static dev.slipway.profile.ProfilesForTests.details;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileEvent.ProfileChanged;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class ProfileServiceIT extends IntegrationTest {

  @Autowired private ProfileService profiles;
  @Autowired private Trail trail;
  @Autowired private ApplicationEvents events;

  @Test
  void keepsEverythingThatWasSaid() {
    UUID id = profiles.add(details("Stable Diffusion 🚀")).id();

    assertThat(profiles.find(id))
        .hasValueSatisfying(
            found -> assertThat(found.details()).isEqualTo(details("Stable Diffusion 🚀")));
  }

  @Test
  void keepsAVeryLongText() {
    ProfileDetails given = details("x".repeat(10_000));

    UUID id = profiles.add(given).id();

    assertThat(profiles.find(id).orElseThrow().name()).hasSize(10_000);
  }

  @Test
  void changesAndRecordsOnlyWhatDiffers() {
    ModelProfile saved = profiles.add(details("Before"));

    profiles.change(saved.id(), saved.revision(), details("After"));

    assertThat(profiles.find(saved.id()).orElseThrow().name()).isEqualTo("After");
    assertThat(trail.newestFirst(saved.id().toString(), 0).getContent().get(0))
        .satisfies(
            line -> {
              assertThat(line.action()).isEqualTo("profile.changed");
              assertThat(line.changes()).hasSize(1);
              assertThat(line.changes().get(0).before()).isEqualTo("Before");
              assertThat(line.changes().get(0).after()).isEqualTo("After");
            });
    assertThat(events.stream(ProfileChanged.class).map(ProfileChanged::modelId))
        .containsExactly(saved.id());
  }

  @Test
  void sayingTheSameAgainChangesNothing() {
    ModelProfile saved = profiles.add(details("Same"));

    profiles.change(saved.id(), saved.revision(), details("Same"));

    assertThat(events.stream(ProfileChanged.class)).isEmpty();
    assertThat(profiles.find(saved.id()).orElseThrow().revision()).isEqualTo(saved.revision());
  }

  @Test
  void refusesAChangeToWhatSomebodyElseHasChanged() {
    ModelProfile saved = profiles.add(details("First"));
    profiles.change(saved.id(), saved.revision(), details("Second"));

    assertThatThrownBy(() -> profiles.change(saved.id(), saved.revision(), details("Third")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(profiles.find(saved.id()).orElseThrow().name()).isEqualTo("Second");
  }

  @Test
  void findsWhatWasDerivedFromAModel() {
    ModelProfile parent = profiles.add(details("Parent"));
    ModelProfile child = profiles.add(details("Child", parent.id()));

    assertThat(profiles.derivedFrom(parent.id()))
        .extracting(ModelProfile::id)
        .containsExactly(child.id());
  }

  @Test
  void aModelIsNotDerivedFromItself() {
    ModelProfile saved = profiles.add(details("Loop"));

    assertThatThrownBy(
            () -> profiles.change(saved.id(), saved.revision(), details("Loop", saved.id())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
