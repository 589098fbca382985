package dev.slipway.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for days that come near, and sends what waits to be sent. */
@Configuration
class NoticeJobs {

  @Bean
  RecurringTask<Void> noticeDatesTask(NearDates dates) {
    return Tasks.recurring("notice-dates", FixedDelay.of(Duration.ofHours(1)))
        .execute((instance, context) -> dates.tell());
  }

  /** Soon enough for people, rare enough that a mail server which is away is tried for hours. */
  @Bean
  RecurringTask<Void> noticeMailTask(NoticeMail mail) {
    return Tasks.recurring("notice-mail", FixedDelay.of(Duration.ofMinutes(1)))
        .execute((instance, context) -> mail.sendWaiting());
  }
}
