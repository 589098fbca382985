package dev.slipway.proposal.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.profile.DeploymentScope;
import dev.slipway.profile.GeneralityLevel;
import dev.slipway.profile.modality.Modalities;
import dev.slipway.profile.modality.Modality;
import dev.slipway.proposal.web.FormWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested for real models, by what is known of them. */
class SuggestionsTests {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Sora, TEXT IMAGE VIDEO, VIDEO, MULTI_TASK, DOMAIN, intimate-imagery fraud disinformation harassment displacement",
    "DALL-E 2, TEXT IMAGE, IMAGE, MULTI_TASK, DOMAIN, intimate-imagery fraud disinformation harassment privacy displacement",
    "VALL-E, TEXT AUDIO, AUDIO, SINGLE_TASK, DOMAIN, fraud disinformation harassment displacement",
    "Whisper, AUDIO, TEXT, SINGLE_TASK, DOMAIN, surveillance privacy discrimination displacement",
    "AlphaFold 2, BIOLOGY, BIOLOGY, SINGLE_TASK, BOUNDED, bio-chem",
    "Codex, TEXT CODE, CODE, MULTI_TASK, DOMAIN, cyber-offence privacy displacement",
    "GPT-2, TEXT, TEXT, MULTI_TASK, BROAD, fraud disinformation harassment privacy discrimination unsafe-advice displacement",
    "GraphCast, TABULAR, TABULAR, SINGLE_TASK, BOUNDED, discrimination",
    "RT-2, TEXT IMAGE, AGENT, MULTI_TASK, DOMAIN, surveillance unsafe-advice displacement",
    "ResNet, IMAGE, TABULAR, SINGLE_TASK, BOUNDED, surveillance discrimination"
  })
  void threatsFollowWhatAModelProduces(
      String name,
      String inputs,
      String outputs,
      GeneralityLevel generality,
      DeploymentScope scope,
      String threats) {
    Offering offering =
        new Offering(new Modalities(listed(inputs), listed(outputs)), generality, scope);
    assertThat(Suggestions.threats(FormWorld.RUBRIC, offering))
        .as(name)
        .containsExactly(threats.split(" "));
  }

  @Test
  void aGeneralModelThatWritesIsAskedAboutWeaponsUnlessItsScopeIsBounded() {
    Modalities chat = new Modalities(listed("TEXT IMAGE"), listed("TEXT CODE"));
    assertThat(threats(chat, GeneralityLevel.GENERAL_PURPOSE, DeploymentScope.OPEN_ENDED))
        .contains("bio-chem", "cyber-offence", "surveillance")
        .doesNotContain("intimate-imagery", "loss-of-control");
    assertThat(
            threats(
                Modalities.producing(Modality.TEXT),
                GeneralityLevel.GENERAL_PURPOSE,
                DeploymentScope.BOUNDED))
        .doesNotContain("bio-chem", "cyber-offence", "fraud");
    assertThat(
            threats(
                Modalities.producing(Modality.AGENT),
                GeneralityLevel.GENERAL_AGENT,
                DeploymentScope.BROAD))
        .contains("loss-of-control", "bio-chem");
  }

  @Test
  void benefitsFollowLikewise() {
    Offering protein =
        new Offering(
            Modalities.producing(Modality.BIOLOGY),
            GeneralityLevel.SINGLE_TASK,
            DeploymentScope.BOUNDED);
    assertThat(Suggestions.benefits(FormWorld.RUBRIC, protein))
        .containsExactly("science", "scrutiny", "competition");
    Offering video =
        new Offering(
            new Modalities(listed("TEXT"), listed("VIDEO")),
            GeneralityLevel.MULTI_TASK,
            DeploymentScope.DOMAIN);
    assertThat(Suggestions.benefits(FormWorld.RUBRIC, video))
        .containsExactly("productivity", "accessibility", "creative", "scrutiny", "competition");
  }

  private static List<String> threats(
      Modalities modalities, GeneralityLevel generality, DeploymentScope scope) {
    return Suggestions.threats(FormWorld.RUBRIC, new Offering(modalities, generality, scope));
  }

  private static Set<Modality> listed(String names) {
    return Arrays.stream(names.split(" ")).map(Modality::valueOf).collect(Collectors.toSet());
  }
}
