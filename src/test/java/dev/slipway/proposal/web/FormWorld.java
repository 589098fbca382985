package dev.slipway.proposal.web;

import dev.slipway.catalogue.CatalogueEntry;
import dev.slipway.catalogue.ModificationDetails;
import dev.slipway.catalogue.Stage;
import dev.slipway.pathway.Effect;
import dev.slipway.pathway.question.Access;
import dev.slipway.profile.AModel;
import dev.slipway.profile.ModelProfile;
import dev.slipway.rubric.Rubric;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the release form finds around it: one image model, the first rubric, four modifications. */
public final class FormWorld {

  public static final Rubric RUBRIC = rubric();
  public static final ModelProfile MODEL = model();
  public static final List<CatalogueEntry> CATALOGUE =
      List.of(
          entry("delay-6", "Release six months later", Set.of("delay-12"), new Effect.Delay(6)),
          entry("delay-12", "Release twelve months later", Set.of(), new Effect.Delay(12)),
          entry(
              "staged-first",
              "Staged testers for the first six months",
              Set.of(),
              new Effect.CapAccess(Access.STAGED, 6)),
          entry(
              "open-in-a-year",
              "Open the weights in a year",
              Set.of(),
              new Effect.SetAccess(Access.OPEN_WEIGHTS, 12)),
          entry(
              "open-too",
              "Hand the weights out in a year",
              Set.of(),
              new Effect.SetAccess(Access.GATED_WEIGHTS, 12)));

  private FormWorld() {}

  private static CatalogueEntry entry(
      String slug, String name, Set<String> excludes, Effect effect) {
    return new CatalogueEntry(
        slug,
        new ModificationDetails(
            name, "What it is", Stage.ORIGINATION, List.of(effect), excludes, "judgement"));
  }

  private static ModelProfile model() {
    return new ModelProfile(
        AModel.aModel().named("DALL-E").version("2").by("OpenAI").licence("").details());
  }

  private static Rubric rubric() {
    try (InputStream json = new ClassPathResource("rubric/rubric-1.json").getInputStream()) {
      return Rubric.of(
          JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {}));
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }
}
