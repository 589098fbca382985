package dev.slipway.account.quota;

import java.time.Duration;
import java.util.OptionalLong;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one person may have at once. Two requests at the same moment may both find room for the
 * last: a quota protects the others, it is no licence that is counted.
 *
 * @param drafts forms that were begun and not saved
 * @param draftsKept how long such a form is kept after somebody last typed in it
 * @param tokens tokens that are good
 * @param files files that they added, those of withdrawn evidence included
 * @param fileBytes what these files take together
 * @param jobs questions of which combination that wait for their turn
 */
@ConfigurationProperties("slipway.quota")
public record Quotas(
    @DefaultValue("200") long drafts,
    @DefaultValue("90d") Duration draftsKept,
    @DefaultValue("50") long tokens,
    @DefaultValue("2000") long files,
    @DefaultValue("2GB") DataSize fileBytes,
    @DefaultValue("4") long jobs) {

  private static final long RETRY_JOB_SECONDS = 30;

  /** One more draft, beside so many. */
  public void requireDraft(long has) {
    require(has < drafts, "quota.drafts", OptionalLong.empty(), drafts);
  }

  /** One more token, beside so many. */
  public void requireToken(long has) {
    require(has < tokens, "quota.tokens", OptionalLong.empty(), tokens);
  }

  /** One more file, beside so many of so many bytes. */
  public void requireFile(long has, long bytes, long more) {
    require(has < files, "quota.files", OptionalLong.empty(), files);
    require(
        bytes + more <= fileBytes.toBytes(),
        "quota.bytes",
        OptionalLong.empty(),
        fileBytes.toMegabytes(),
        Math.max(0, fileBytes.toBytes() - bytes) >> 20);
  }

  /** One more job that waits, beside so many. */
  public void requireJob(long has) {
    require(has < jobs, "quota.jobs", OptionalLong.of(RETRY_JOB_SECONDS), jobs);
  }

  private static void require(boolean room, String code, OptionalLong retry, Object... args) {
    if (!room) {
      throw new QuotaExceededException(code, retry, args);
    }
  }
}
