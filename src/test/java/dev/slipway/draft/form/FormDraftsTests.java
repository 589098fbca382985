package dev.slipway.draft.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.assertArg;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.slipway.draft.Draft;
import dev.slipway.draft.Drafts;
import dev.slipway.draft.FormAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a Save, field by field. */
class FormDraftsTests {

  record Form(
      @Nullable String name, @Nullable String method, List<String> tags, @Nullable String version) {
    Form(
        @Nullable String name,
        @Nullable String method,
        @Nullable List<String> tags,
        @Nullable String version) {
      this.name = name;
      this.method = method;
      this.tags = tags == null ? List.of() : tags;
      this.version = version;
    }
  }

  private static final FormAddress ADDRESS = new FormAddress("/models/x/edit");
  private static final Form THEIRS = new Form("Theirs", "their method", List.of("a", "b"), "4");
  private static final Form MINE = new Form("Mine", "their method", List.of("b"), "3");

  private final Drafts drafts = mock();
  private final FormDrafts forms = new FormDrafts(drafts);

  private void typed(Map<String, List<String>> fields, String basis) {
    Draft draft = new Draft(ADDRESS, "", basis, 7, Instant.EPOCH, fields, Set.of());
    when(drafts.find(ADDRESS)).thenReturn(Optional.of(draft));
  }

  private MergeResult<Form> settle(Form mine, Map<String, String> chosen) {
    return forms.settle(ADDRESS, mine, THEIRS, "version", chosen);
  }

  @Test
  void saveOfTheVersionThatStandsIsTakenAsTyped() {
    Form mine = new Form("Mine", "m", List.of(), "4");

    assertThat(settle(mine, Map.of())).isEqualTo(new MergeResult<>(mine, List.of()));
  }

  @Test
  void somebodyElsesSaveIsPutBesideMineWhereTheTwoDiffer() {
    MergeResult<Form> settled = settle(MINE, Map.of());

    assertThat(settled.open()).extracting(Difference::part).containsExactly("name", "tags");
    assertThat(settled.open().get(1).mine()).isEqualTo(Map.of("tags", List.of("b")));
    assertThat(settled.open().get(1).theirs()).isEqualTo(Map.of("tags", List.of("a", "b")));
    assertThat(settled.form()).isEqualTo(MINE);
  }

  @Test
  void whatWasTypedIsToldFromWhatOnlyStoodThere() {
    typed(Map.of("tags", List.of("b")), "3");

    assertThat(settle(MINE, Map.of()).open())
        .extracting(Difference::touched)
        .containsExactly(false, true);
  }

  @Test
  void eachPartIsTakenFromTheSideThatWasChosen() {
    Form sent = new Form("Mine", "my method", List.of("b"), "4");

    MergeResult<Form> settled =
        settle(sent, Map.of("take.name", "theirs", "take.method", "mine", "take.tags", "theirs"));

    assertThat(settled.form()).isEqualTo(new Form("Theirs", "my method", List.of("a", "b"), "4"));
  }

  @Test
  void choiceIsAskedAgainWhenYetAnotherHasSaved() {
    assertThat(settle(MINE, Map.of("take.name", "theirs")).isOpen()).isTrue();
  }

  @Test
  void saveThatDiffersInNothingNeedsNoChoice() {
    Form same = new Form("Theirs", "their method", List.of("b", "a"), "3");

    MergeResult<Form> settled = settle(same, Map.of());

    assertThat(settled.isOpen()).isFalse();
    assertThat(settled.form().version()).isEqualTo("4");
  }

  @Test
  void ownSaveFromAnotherTabAsksNothingAndOverwritesNothingThatWasNotTouched() {
    typed(Map.of("tags", List.of("b")), "3");
    when(drafts.savedAll(ADDRESS, 3, 4)).thenReturn(true);

    MergeResult<Form> settled = settle(MINE, Map.of());

    assertThat(settled.isOpen()).isFalse();
    assertThat(settled.form()).isEqualTo(new Form("Theirs", "their method", List.of("b"), "4"));
  }

  @Test
  void versionThatWasTamperedWithIsNobodysOwn() {
    typed(Map.of("tags", List.of("b")), "3");

    assertThat(settle(new Form("Mine", "", List.of(), "-7e99"), Map.of()).isOpen()).isTrue();
  }

  @Test
  void formOpensWithWhatWasTypedAndNothingElse() {
    typed(Map.of("tags", List.of()), "4");

    OpenedForm<Form> opened = forms.open(ADDRESS, THEIRS, "version");

    assertThat(opened.form()).isEqualTo(new Form("Theirs", "their method", List.of(), "4"));
    assertThat(opened.note().typedAt()).isEqualTo(Instant.EPOCH);
    assertThat(opened.note().savedByOthers()).isFalse();
  }

  @Test
  void formWithAnOldDraftKeepsTheVersionThatWasTypedOver() {
    typed(Map.of("name", List.of("Mine")), "3");

    OpenedForm<Form> opened = forms.open(ADDRESS, THEIRS, "version");

    assertThat(opened.form().version()).isEqualTo("3");
    assertThat(opened.note().savedByOthers()).isTrue();
  }

  @Test
  void refusedSaveKeepsWhatDiffersFromWhatStands() {
    forms.keep(ADDRESS, "Mine", MINE, THEIRS, "version");

    verify(drafts)
        .keep(
            assertArg(
                sent -> {
                  assertThat(sent.typed()).containsOnlyKeys("name", "tags");
                  assertThat(sent.basis()).isEqualTo("3");
                }));
  }
}
