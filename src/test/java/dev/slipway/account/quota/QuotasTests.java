package dev.slipway.account.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuotasTests {

  private static final long MEGABYTE = 1 << 20;

  private final Quotas quotas = QuotasForTests.ofEach(3);

  @Test
  void theLastOfEachIsTakenAndTheNextRefused() {
    assertThatCode(
            () -> {
              quotas.requireDraft(2);
              quotas.requireToken(2);
              quotas.requireFile(2, 0, 1);
              quotas.requireJob(2);
            })
        .doesNotThrowAnyException();

    refused(() -> quotas.requireDraft(3), "quota.drafts", 3L);
    refused(() -> quotas.requireToken(3), "quota.tokens", 3L);
    refused(() -> quotas.requireFile(3, 0, 1), "quota.files", 3L);
    refused(() -> quotas.requireJob(3), "quota.jobs", 3L);
  }

  @Test
  void filesFillWhatThereIsToTheLastByte() {
    assertThatCode(() -> quotas.requireFile(1, 2 * MEGABYTE, MEGABYTE)).doesNotThrowAnyException();

    refused(() -> quotas.requireFile(1, 2 * MEGABYTE, MEGABYTE + 1), "quota.bytes", 3L, 1L);
    refused(() -> quotas.requireFile(1, 4 * MEGABYTE, 1), "quota.bytes", 3L, 0L);
  }

  @Test
  void onlyAJobIsWorthWaitingFor() {
    assertThatExceptionOfType(QuotaExceededException.class)
        .isThrownBy(() -> quotas.requireJob(3))
        .matches(full -> full.retryAfterSeconds().equals(OptionalLong.of(30)));
    assertThatExceptionOfType(QuotaExceededException.class)
        .isThrownBy(() -> quotas.requireToken(3))
        .matches(full -> full.retryAfterSeconds().isEmpty());
  }

  private static void refused(ThrowingCallable more, String code, Object... args) {
    assertThatExceptionOfType(QuotaExceededException.class)
        .isThrownBy(more)
        .matches(full -> full.code().equals(code))
        .satisfies(full -> assertThat(full.args()).containsExactly(args));
  }
}
