package dev.slipway.system.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.task.Task;
import dev.slipway.IntegrationTest;
import dev.slipway.audit.Trail;
import dev.slipway.instance.InstanceName;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** The page of instances, jobs and caches. */
class OperationsIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private InstanceName name;
  @Autowired private Trail trail;
  @Autowired private List<Task<?>> tasks;
  @Autowired private MessageSource messages;

  @Test
  void showsInstancesJobsAndCaches() throws Exception {
    mvc.perform(get("/operations"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(name.toString())))
        .andExpect(content().string(containsString("answered this page")))
        .andExpect(content().string(containsString("Send e-mail")))
        .andExpect(
            content().string(containsString("Reference cases and the curves fitted to them")))
        .andExpect(content().string(not(containsString("??"))));
  }

  @Test
  void everyKindOfJobHasAName() {
    assertThat(tasks)
        .extracting(Task::getName)
        .allSatisfy(
            kind ->
                assertThat(messages.getMessage("operations.job.kind." + kind, null, Locale.GERMAN))
                    .isNotBlank());
  }

  @Test
  void saysWhichClockIsOffAndWhichInstanceIsSilent() throws Exception {
    jdbc.update(
        "insert into running_instance (name, version, started_at, heard_at, clock_ahead_millis)"
            + " values ('lighthouse', '0.1', current_timestamp, current_timestamp - interval '1'"
            + " hour, -9000)");
    mvc.perform(get("/operations"))
        .andExpect(content().string(containsString("9 seconds behind")))
        .andExpect(content().string(containsString("silent")));
    jdbc.update("delete from running_instance where name = 'lighthouse'");
  }

  @Test
  void aFailedJobIsRunAgainAndRemembered() throws Exception {
    String id = UUID.randomUUID().toString();
    schedule(id, 3);
    mvc.perform(get("/operations"))
        .andExpect(content().string(containsString("failed 3 times")))
        .andExpect(content().string(containsString("Retry now")));

    mvc.perform(retry(id))
        .andExpect(redirectedUrl("/operations"))
        .andExpect(flash().attribute("message", "operations.retried"));

    assertThat(
            jdbc.queryForObject(
                "select count(*) from scheduled_tasks where task_instance = ?"
                    + " and execution_time > current_timestamp + interval '1' minute",
                Long.class,
                id))
        .isZero();
    assertThat(trail.newestFirst(id, 0).getContent())
        .extracting(Trail.Line::action)
        .containsExactly("job.retried");
  }

  @Test
  void aJobThatWaitsOrIsNotThereStaysAsItIs() throws Exception {
    String id = UUID.randomUUID().toString();
    mvc.perform(retry(id)).andExpect(flash().attribute("trouble", "operations.not-retried"));
    schedule(id, 0);
    mvc.perform(retry(id)).andExpect(flash().attribute("trouble", "operations.not-retried"));
    assertThat(trail.newestFirst(id, 0).getContent()).isEmpty();
    jdbc.update("delete from scheduled_tasks where task_instance = ?", id);
  }

  private void schedule(String id, int failures) {
    jdbc.update(
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked,"
            + " consecutive_failures, version) values ('frontier', ?, current_timestamp + interval"
            + " '1' hour, false, ?, 1)",
        id,
        failures);
  }

  private static RequestBuilder retry(String id) {
    return post("/operations/jobs/retry").param("task", "frontier").param("id", id).with(csrf());
  }
}
