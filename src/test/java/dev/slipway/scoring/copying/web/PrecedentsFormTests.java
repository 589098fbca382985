package dev.slipway.scoring.copying.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.precedent.cases.CaseOrigin;
import dev.slipway.precedent.curve.Like;
import dev.slipway.precedent.curve.ModelInHand;
import dev.slipway.proposal.precedents.Choice;
import dev.slipway.scoring.copying.CopyingService.Likenesses;
import dev.slipway.stats.survival.Lifetime;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class PrecedentsFormTests {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final Likenesses model =
      new Likenesses(
          "Release?",
          "Paper Boat",
          new ModelInHand(Set.of(), "api", null, DAY),
          List.of(like("near", true), like("far", false)),
          List.of(),
          false,
          0,
          true,
          false);

  private static Like like(String key, boolean suggested) {
    return new Like(
        key,
        "sorting mail",
        new CaseOrigin("Quay", "Raft", DAY.minusYears(1), "api", null),
        new Lifetime(3, true),
        true,
        true,
        true,
        false,
        suggested);
  }

  private static PrecedentsForm typed(String chosen, String reasonKey, String reason) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
    fields.add("chosen", chosen);
    fields.add("reason-" + reasonKey, reason);
    return PrecedentsForm.typed(fields);
  }

  @Test
  void asksForAReasonWhereverTheSuggestionIsNotFollowed() {
    assertThat(typed("far", "near", "  ").unexplained(model)).containsExactly("near", "far");
    assertThat(typed("far", "near", "too old").unexplained(model)).containsExactly("far");
    assertThat(typed("near", "far", "").unexplained(model)).isEmpty();
    assertThat(typed("near", "near", "x".repeat(1001)).unexplained(model)).isEmpty();
    assertThat(typed("none", "near", "x".repeat(1001)).unexplained(model)).containsExactly("near");
  }

  @Test
  void keepsChosenCasesAndSuggestedOnesThatWereLeftOut() {
    assertThat(typed("near", "near", "not needed").choices(model))
        .containsExactly(new Choice("near", true, ""));
    assertThat(typed("none", "near", "too old").choices(model))
        .containsExactly(new Choice("near", false, "too old"));
  }

  @Test
  void startsFromTheSuggestion() {
    assertThat(PrecedentsForm.of(model).chosen()).containsExactly("near");
  }
}
