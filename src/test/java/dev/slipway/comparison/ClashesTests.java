package dev.slipway.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Effect;
import dev.slipway.pathway.Modification;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Scope;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClashesTests {

  private static final Effect DELAY = new Effect.Delay(6);

  @Test
  void exclusionHoldsBothWays() {
    Modification first = new Modification("a", List.of(DELAY), Set.of());
    Modification second = new Modification("b", List.of(DELAY), Set.of("a"));

    Clash clash = new Clash("a", "b", Clash.Kind.EXCLUDES);
    assertThat(Clashes.in(List.of(first, second))).containsExactly(clash);
    assertThat(Clashes.in(List.of(second, first)))
        .containsExactly(new Clash("b", "a", Clash.Kind.EXCLUDES));
  }

  @Test
  void twoThatSetOneThingClash() {
    Modification first =
        new Modification("a", List.of(new Effect.SetScope(Scope.DOMAIN)), Set.of());
    Modification second =
        new Modification("b", List.of(DELAY, new Effect.SetScope(Scope.BROAD)), Set.of());

    assertThat(Clashes.in(List.of(first, second)))
        .containsExactly(new Clash("a", "b", Clash.Kind.SAME_THING));
  }

  @Test
  void twoDelaysAddUpAndDoNotClash() {
    Modification first = new Modification("a", List.of(DELAY), Set.of());
    Modification second = new Modification("b", List.of(DELAY), Set.of());
    Modification third =
        new Modification("c", List.of(new Effect.CapAccess(Access.API, null)), Set.of());

    assertThat(Clashes.in(List.of(first, second, third))).isEmpty();
  }
}
