package dev.slipway.scoring.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.pathway.Assurance;
import dev.slipway.pathway.question.Access;
import dev.slipway.pathway.question.Generality;
import dev.slipway.pathway.question.Scope;
import dev.slipway.profile.AccessLevel;
import dev.slipway.profile.AssuranceLevel;
import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels go from a profile into a scenario by name, so the names have to be the same. */
class LevelNamesTests {

  @Test
  void areTheSameInProfilesAndScenarios() {
    assertThat(names(AccessLevel.values())).isEqualTo(names(Access.values()));
    assertThat(names(DeploymentScope.values())).isEqualTo(names(Scope.values()));
    assertThat(names(GeneralityLevel.values())).isEqualTo(names(Generality.values()));
    assertThat(names(AssuranceLevel.values())).isEqualTo(names(Assurance.values()));
  }

  private static List<String> names(Enum<?>[] levels) {
    return Arrays.stream(levels).map(Enum::name).toList();
  }
}
