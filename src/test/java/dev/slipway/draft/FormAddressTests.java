package dev.slipway.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormAddressTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/models/new",
        "/proposals/8c5f3d6e-0000-4000-8000-000000000000/edit",
        "/proposals/new?model=8c5f3d6e-0000-4000-8000-000000000000",
        "/proposals/new?model=8c5f3d6e-0000-4000-8000-000000000000&start=chat-api",
        "/models/new?name=GPT-2+%281.5B%29&outputs=TEXT&training.compute.middle=3e23"
      })
  void takesAddressesOfThisApplication(String path) {
    assertThat(FormAddress.parse(path)).isPresent();
  }

  @Test
  void saysWhatItIsAbout() {
    UUID id = UUID.fromString("8c5f3d6e-0000-4000-8000-000000000000");
    FormAddress form = new FormAddress("/models/" + id + "/edit");

    assertThat(form.idBetween("/models/", "/edit")).contains(id);
    assertThat(form.idBetween("/proposals/", "/edit")).isEmpty();
    assertThat(form.idBetween("/models/", "")).isEmpty();
    assertThat(new FormAddress("/models/new/edit").idBetween("/models/", "/edit")).isEmpty();
    assertThat(new FormAddress("/models/" + "x".repeat(36)).idBetween("/models/", "")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "//elsewhere.example",
        "https://elsewhere.example/models/new",
        "/models/../admin",
        "/models/new?a=<b>",
        "/models/new#x",
        "/models/ new",
        "/{id}"
      })
  void refusesEverythingElse(String path) {
    assertThat(FormAddress.parse(path)).isEmpty();
    assertThatThrownBy(() -> new FormAddress(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(FormAddress.parse("/models/" + "x".repeat(1000))).isEmpty();
  }
}
