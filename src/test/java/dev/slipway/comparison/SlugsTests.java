package dev.slipway.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.catalogue.CatalogueEntry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTests {

  @ParameterizedTest
  @CsvSource({
    "Wait for a second evaluation, wait-for-a-second-evaluation",
    "Été à l’Élysée!, ete-a-l-elysee",
    "  -- 9 months -- , 9-months",
    "日本, modification"
  })
  void areMadeOfNames(String name, String slug) {
    assertThat(Slugs.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "a-very-long-name-that-goes-on-and-on-and-on-until-it-is-cut"
      })
  void areTakenByTheCatalogue(String name) {
    assertThat(Slugs.of(name)).matches(CatalogueEntry.SLUG).hasSizeLessThan(51);
  }

  @Test
  void areFree() {
    Set<String> taken = Set.of("delay", "delay-2");

    assertThat(Slugs.free("Delay", taken::contains)).isEqualTo("delay-3");
    assertThat(Slugs.free("Other", taken::contains)).isEqualTo("other");
  }
}
