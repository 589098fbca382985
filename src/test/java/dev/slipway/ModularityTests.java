package dev.slipway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Who may know whom, as the package-info files say. */
class ModularityTests {

  @Test
  void modulesKnowOnlyWhomTheySay() {
    ApplicationModules.of(SlipwayApplication.class).verify();
  }

  @Test
  void plantedArrowBackUpIsCaught() {
    ApplicationModules planted =
        ApplicationModules.of("dev.planted.modules", new ImportOption.OnlyIncludeTests());

    assertThat(planted.stream()).hasSize(2);
    assertThatThrownBy(planted::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("lower");
  }
}
