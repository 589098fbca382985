package dev.slipway.scoring.compute;

import static dev.slipway.scoring.compute.AdmissionControl.Answer.ALL_TAKEN;
import static dev.slipway.scoring.compute.AdmissionControl.Answer.IN;
import static dev.slipway.scoring.compute.AdmissionControl.Answer.SHARE_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdmissionControlTests {

  private final AdmissionControl places = new AdmissionControl(5, 2);

  @Test
  void whoHasTheirShareLeavesTheRestToOthers() {
    assertThat(places.enter("anna")).isEqualTo(IN);
    assertThat(places.enter("anna")).isEqualTo(IN);
    assertThat(places.enter("anna")).isEqualTo(SHARE_TAKEN);

    assertThat(places.enter("ben")).isEqualTo(IN);
    assertThat(places.enter("ben")).isEqualTo(IN);
    assertThat(places.enter("cleo")).isEqualTo(IN);
    assertThat(places.enter("dora")).isEqualTo(ALL_TAKEN);
    assertThat(places.taken()).isEqualTo(5);
  }

  @Test
  void whoLeavesMayComeAgain() {
    places.enter("anna");
    places.enter("anna");
    places.leave("anna");

    assertThat(places.enter("anna")).isEqualTo(IN);
    assertThat(places.enter("anna")).isEqualTo(SHARE_TAKEN);
    assertThat(places.taken()).isEqualTo(2);
  }

  @Test
  void slipwayItselfHasNoShareButNoMorePlacesThanThereAre() {
    for (int i = 0; i < 5; i++) {
      assertThat(places.enter(AdmissionControl.SLIPWAY)).isEqualTo(IN);
    }
    assertThat(places.enter(AdmissionControl.SLIPWAY)).isEqualTo(ALL_TAKEN);
  }
}
