package dev.slipway.profile.modality;

import static dev.slipway.profile.modality.Modality.AUDIO;
import static dev.slipway.profile.modality.Modality.IMAGE;
import static dev.slipway.profile.modality.Modality.TABULAR;
import static dev.slipway.profile.modality.Modality.TEXT;
import static dev.slipway.profile.modality.Modality.VIDEO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ModalitiesTests {

  @Test
  void aModelIsOfTheKindThatItProduces() {
    assertThat(new Modalities(Set.of(TEXT), Set.of(VIDEO)).kind()).containsExactly(VIDEO);
    assertThat(new Modalities(Set.of(TEXT, IMAGE), Set.of(TEXT)).kind()).containsExactly(TEXT);
    assertThat(Modalities.producing(TEXT).kind()).containsExactly(TEXT);
  }

  @Test
  void whatOnlyDescribesIsOfTheKindThatItTakes() {
    assertThat(new Modalities(Set.of(AUDIO), Set.of(TEXT)).kind()).containsExactly(AUDIO);
    assertThat(new Modalities(Set.of(IMAGE), Set.of(TABULAR)).kind()).containsExactly(IMAGE);
    assertThat(new Modalities(Set.of(TABULAR), Set.of(TABULAR)).kind()).containsExactly(TABULAR);
  }

  @Test
  void everyModelProducesSomething() {
    assertThatThrownBy(() -> new Modalities(Set.of(TEXT), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
