package dev.slipway.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a board would approve is the plan with its modifications, to the last bit. */
class AsPlannedTests {

  private static final Options OPTIONS = new Options(true, 0.0025, 0.1);

  private final Scenario example = Examples.example();

  @Test
  void isThePlanWithAllItsModificationsAndWhatThatAdds() {
    Answer answer = PathwayModel.answer(example, OPTIONS);
    Answer.Plan planned = Objects.requireNonNull(answer.asPlanned());

    SideBySide.Plan beside = SideBySide.of(List.of(example), OPTIONS).plans().get(0);
    assertThat(planned.assessment().withoutPathway()).isEqualTo(beside.assessment());
    assertThat(planned.margin()).isEqualTo(beside.margin());
    assertThat(planned.assessment().bad())
        .isEqualTo(Objects.requireNonNull(answer.withAll()).bad());
    assertThat(planned.margin().bad().mean())
        .isCloseTo(
            planned.assessment().bad().mean() - answer.asToday().bad().mean(), within(1e-15));
    assertThat(answer.first()).isEqualTo(planned);
    assertThat(answer.safeguarded()).isTrue();
  }

  @Test
  void isAsProposedWhereNoModificationIsChosen() {
    Answer answer = PathwayModel.answer(example.plain(), OPTIONS);

    assertThat(answer.asPlanned()).isEqualTo(answer.proposed());
    assertThat(answer.safeguarded()).isFalse();
  }

  @Test
  void isNotToldWhereModificationsExcludeOneAnother() {
    List<Modification> two = example.modifications().subList(0, 2);
    Modification first =
        new Modification(two.get(0).id(), two.get(0).effects(), Set.of(two.get(1).id()));
    Scenario excluding = Examples.with(example, List.of(first, two.get(1)));

    Answer answer = PathwayModel.answer(excluding, OPTIONS);

    assertThat(answer.asPlanned()).isNull();
    assertThat(answer.withAll()).isNull();
    assertThat(answer.first()).isEqualTo(answer.proposed());
    assertThat(PathwayModel.planned(excluding)).isEmpty();
  }

  @Test
  void oneModificationAloneIsAllOfThem() {
    Scenario one = Examples.with(example, example.modifications().subList(0, 1));

    Answer answer = PathwayModel.answer(one, OPTIONS);

    String id = one.modifications().get(0).id();
    assertThat(answer.with().get(id)).isEqualTo(answer.withAll());
    assertThat(answer.with().get(id))
        .isEqualTo(PathwayModel.answer(example, OPTIONS).with().get(id));
  }
}
