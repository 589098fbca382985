package dev.slipway.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

  @ParameterizedTest
  @CsvSource({
    "GPT 4, GPT-4",
    "gpt4, GPT-4",
    "Stable Diffusion 1.4, StableDiffusion 1.4",
    "Délta 2, Delta 2",
    "Ｇemini 1.5, Gemini 1.5",
    "LLaMA-65B, Llama 65b"
  })
  void spacingCaseAccentsAndPunctuationMakeNoOtherModel(String one, String other) {
    assertThat(Likeness.same(one, other)).isTrue();
    assertThat(Likeness.alike(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Stabel Diffusion 1.4, Stable Diffusion 1.4",
    "Gemnii, Gemini",
    "Diffusion Stable 2, Stable Diffusion 2",
    "Claud, Claude",
    "Paper Boats, Paper Boat",
    "BERT, BART"
  })
  void slipsOfThePenArePointedOut(String one, String other) {
    assertThat(Likeness.same(one, other)).isFalse();
    assertThat(Likeness.alike(one, other)).isTrue();
    assertThat(Likeness.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "GPT-3, GPT-4",
    "Stable Diffusion 1.4, Stable Diffusion 1.5",
    "Stable Diffusion 1.4, Stable Diffusion 14.0",
    "GPT-4, PaLM 4",
    "Whisper, Codex",
    "ab, ac"
  })
  void othersAreNot(String one, String other) {
    assertThat(Likeness.alike(one, other)).isFalse();
  }

  @Test
  void nothingIsLikeNothing() {
    assertThat(Likeness.same("", "")).isFalse();
    assertThat(Likeness.alike("", "")).isFalse();
    assertThat(Likeness.alike("—", "…")).isFalse();
  }
}
