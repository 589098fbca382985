package dev.slipway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** A fault in the middle of the load, and another try. */
class DemonstrationFailsIT extends IntegrationTest {

  @Autowired private DemonstrationLoading loading;
  @Autowired private ProfileService profiles;
  @Autowired private ProposalService proposals;
  @Autowired private Trail trail;
  @MockitoSpyBean private DemonstrationEstimates estimates;

  @Test
  void aFaultInTheMiddleLeavesNothingAndASecondTryLoadsAll() {
    doThrow(new IllegalStateException("planted")).when(estimates).hold(any(), any());
    loading.ask();
    awaitState(LoadState.FAILED);
    assertThat(profiles.all()).isEmpty();
    assertThat(proposals.all()).isEmpty();
    assertThat(trail.newestFirst("proposal", 0).getContent()).isEmpty();

    doCallRealMethod().when(estimates).hold(any(), any());
    loading.ask();
    awaitState(LoadState.DONE);
    assertThat(proposals.all()).hasSize(13);
    assertThat(trail.newestFirst("demonstration", 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("demonstration.loaded", "demonstration.asked", "demonstration.asked");
  }

  private void awaitState(LoadState state) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> loading.progress().state(), reached -> reached == state);
  }
}
