package dev.slipway.profile.artefact;

import static dev.slipway.account.TestPeople.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.ProfilesForTests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Which digests are which model's, on the model's page and in the trail. */
class ArtefactIT extends IntegrationTest {

  @Autowired private ArtefactService artefacts;
  @Autowired private ProfileService profiles;
  @Autowired private Trail trail;
  @Autowired private MockMvc mvc;

  private UUID model;
  private Digest digest;

  @BeforeEach
  void begin() {
    model = profiles.add(ProfilesForTests.details("Ketch " + UUID.randomUUID())).id();
    digest = Digest.of(model.toString());
  }

  @Test
  void digestFindsItsModelUntilItIsRemoved() {
    List<NewArtefact> both =
        List.of(new NewArtefact(digest, "weights"), new NewArtefact(Digest.of("x" + model), "b"));

    assertThat(artefacts.add(model, both)).isEqualTo(both);
    assertThat(artefacts.add(model, both)).isEmpty();
    assertThat(artefacts.find(digest)).map(Artefact::modelId).contains(model);
    assertThat(artefacts.remove(model, digest)).isTrue();
    assertThat(artefacts.remove(model, digest)).isFalse();
    assertThat(artefacts.find(digest)).isEmpty();
    assertThat(trail.newestFirst(model.toString(), 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("profile.artefact.removed", "profile.artefacts.added", "profile.created");
  }

  @Test
  void digestBelongsToOneModelOnly() {
    UUID other = profiles.add(ProfilesForTests.details("Yawl " + UUID.randomUUID())).id();
    artefacts.add(other, List.of(new NewArtefact(digest, "weights")));
    List<NewArtefact> given =
        List.of(new NewArtefact(Digest.of("y" + model), "a"), new NewArtefact(digest, "b"));

    assertThatExceptionOfType(ArtefactTakenException.class)
        .isThrownBy(() -> artefacts.add(model, given))
        .satisfies(taken -> assertThat(taken.model()).startsWith("Yawl"));
    assertThat(artefacts.of(model)).isEmpty();
    assertThat(artefacts.remove(model, digest)).isFalse();
  }

  @Test
  void pageTakesADroppedFileAndShowsWhatIsInIt() throws Exception {
    MockMultipartFile file = file(digest.hex() + "  model.safetensors\n");

    mvc.perform(
            multipart("/models/" + model + "/artefacts/new")
                .file(file)
                .param("manifest", "true")
                .with(csrf()))
        .andExpect(status().isFound());
    mvc.perform(get("/models/" + model))
        .andExpect(content().string(containsString("model.safetensors")))
        .andExpect(content().string(containsString("sha256:" + digest.hex())))
        .andExpect(content().string(containsString("List of checksums")));
    mvc.perform(get("/models/" + model).with(by(Role.AUDITOR)))
        .andExpect(content().string(not(containsString("/artefacts/new"))));
    mvc.perform(post("/models/" + model + "/artefacts/" + digest.hex() + "/remove").with(csrf()))
        .andExpect(redirectedUrl("/models/" + model + "#artefacts"));
    assertThat(artefacts.of(model))
        .extracting(Artefact::label)
        .containsExactly("List of checksums");
  }

  @Test
  void formHasEachFieldOnce() throws Exception {
    String page =
        mvc.perform(get("/models/" + model + "/artefacts/new"))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(page.split("name=\"checksums\"", -1)).hasSize(2);
    String selects = mvc.perform(get("/models/new")).andReturn().getResponse().getContentAsString();
    assertThat(selects.split("name=\"derivedFrom\"", -1)).hasSize(2);
  }

  @Test
  void pageKeepsWhatItRefuses() throws Exception {
    mvc.perform(
            multipart("/models/" + model + "/artefacts/new")
                .file(file(""))
                .param("checksums", digest.hex() + "  a\nnonsense\n")
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("is not what sha256sum prints: 2.")))
        .andExpect(content().string(containsString("nonsense")));
    UUID other = profiles.add(ProfilesForTests.details("Yawl " + UUID.randomUUID())).id();
    artefacts.add(other, List.of(new NewArtefact(digest, "weights")));
    mvc.perform(
            multipart("/models/" + model + "/artefacts/new")
                .file(file(digest.hex() + "  a\n"))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("belongs to Yawl")))
        .andExpect(content().string(containsString(digest.hex() + "  a")));
    mvc.perform(multipart("/models/" + model + "/artefacts/new").file(file("")).with(csrf()))
        .andExpect(content().string(containsString("Give at least one checksum")));
    assertThat(artefacts.of(model)).isEmpty();
  }

  private static MockMultipartFile file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new MockMultipartFile("upload", "SHA256SUMS", "application/octet-stream", bytes);
  }
}
