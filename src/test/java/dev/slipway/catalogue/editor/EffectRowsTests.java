package dev.slipway.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectRowsTests {

  private static final List<EffectForm> TWO =
      List.of(EffectForm.of("DELAY"), EffectForm.of("SAFEGUARD"));

  @Test
  void addsAnEmptyRowAtTheEnd() {
    assertThat(EffectRows.after("add", TWO))
        .containsExactly(TWO.get(0), TWO.get(1), EffectForm.empty());
  }

  @Test
  void removesTheRowOfTheButtonAndKeepsTheOthers() {
    assertThat(EffectRows.after("remove-0", TWO)).containsExactly(TWO.get(1));
    assertThat(EffectRows.after("remove-1", TWO)).containsExactly(TWO.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "show", "remove-2", "remove--1", "remove-99999999999", "<script>"})
  void anythingElseLeavesTheRowsAsTheyAre(String button) {
    assertThat(EffectRows.after(button, TWO)).isEqualTo(TWO);
  }

  @Test
  void addsNoMoreThanAnybodyCanJudge() {
    List<EffectForm> full = Collections.nCopies(EffectRows.MOST, EffectForm.empty());

    assertThat(EffectRows.after("add", full)).hasSize(EffectRows.MOST);
  }
}
