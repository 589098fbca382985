package dev.slipway.comparison.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.task.Priority;
import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.account.quota.QuotasForTests;
import dev.slipway.audit.Actor;
import dev.slipway.scoring.compute.TooBusyException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontierQueueTests {

  private final FrontierRuns runs = mock();
  private final Actor anna = () -> "anna";
  private final FrontierQueue queue = new FrontierQueue(runs, QuotasForTests.ofEach(4), anna);

  @BeforeEach
  void nothingIsUnderWay() {
    when(runs.lastRoundOf(any())).thenReturn(-1);
  }

  @Test
  void whoAsksFirstIsDueInThePresentRound() {
    assertThat(queue.join()).isZero();

    when(runs.presentRound()).thenReturn(5);
    assertThat(queue.join()).isEqualTo(5);
  }

  @Test
  void whoAsksForMoreIsDueInLaterRounds() {
    when(runs.lastRoundOf("anna")).thenReturn(2);
    assertThat(queue.join()).isEqualTo(3);

    when(runs.presentRound()).thenReturn(5);
    assertThat(queue.join()).isEqualTo(5);
  }

  @Test
  void onePersonHasNoMoreWaitingThanTheirQuota() {
    when(runs.waitingOf("anna")).thenReturn(4L);

    assertThatThrownBy(queue::join)
        .isInstanceOf(QuotaExceededException.class)
        .hasMessage("quota.jobs");
  }

  @Test
  void allTogetherHaveNoMoreWaitingThanCanBeAnswered() {
    when(runs.waiting()).thenReturn((long) FrontierQueue.MOST_WAITING);

    assertThatThrownBy(queue::join).isInstanceOf(TooBusyException.class);
  }

  @Test
  void jobsOfLaterRoundsAreLessUrgent() {
    FrontierRun third = mock();
    when(third.id()).thenReturn(UUID.randomUUID());
    when(third.queueRound()).thenReturn(2);

    assertThat(FrontierJobs.instance(third).getPriority()).isEqualTo(Priority.MEDIUM - 2);
  }
}
