package dev.slipway.webhook;

import static dev.slipway.account.TestPeople.as;
import static dev.slipway.decision.DecisionWorld.PASSWORD;
import static dev.slipway.decision.DecisionWorld.approval;
import static dev.slipway.decision.DecisionWorld.decline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.account.PersonCard;
import dev.slipway.account.Role;
import dev.slipway.audit.Trail;
import dev.slipway.decision.Decision;
import dev.slipway.decision.DecisionContent;
import dev.slipway.decision.DecisionService;
import dev.slipway.decision.DecisionWorld;
import dev.slipway.decision.Decisions;
import dev.slipway.decision.Verdict;
import dev.slipway.gate.Gate;
import dev.slipway.gate.GateQuestion;
import dev.slipway.gate.usage.GateUsage;
import dev.slipway.profile.AccessLevel;
import dev.slipway.proposal.ProposalService;
import dev.slipway.undo.UndoService;
import dev.slipway.undo.UndoSteps;
import dev.slipway.webhook.delivery.Deliveries;
import dev.slipway.webhook.delivery.Delivery;
import dev.slipway.webhook.delivery.DeliverySender;
import dev.slipway.webhook.delivery.DeliveryState;
import dev.slipway.webhook.delivery.Receiver;
import dev.slipway.webhook.delivery.Receiver.Received;
import dev.slipway.webhook.delivery.Try;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What receivers get, and what administrators see of it. */
@TestPropertySource(properties = "spring.application.name=slipway-gate")
class WebhookIT extends IntegrationTest {

  private static final String PAGES = "/operations/webhooks";
  private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

  @Autowired private Webhooks webhooks;
  @Autowired private Deliveries deliveries;
  @Autowired private DeliverySender sender;
  @Autowired private ConditionDates dates;
  @Autowired private DecisionWorld world;
  @Autowired private DecisionService deciding;
  @Autowired private Decisions decisions;
  @Autowired private ProposalService proposals;
  @Autowired private Gate gate;
  @Autowired private GateUsage usage;
  @Autowired private Trail trail;
  @Autowired private UndoService undo;
  @Autowired private MockMvc mvc;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  private Receiver receiver;
  private PersonCard submitter;
  private PersonCard chair;

  @BeforeEach
  void begin() throws IOException {
    receiver = new Receiver();
    world.policy(0.9, 1);
    submitter = world.person("Sam", Role.SUBMITTER);
    chair = world.person("Cleo", Role.CHAIR);
  }

  @AfterEach
  void end() {
    jdbc.update("delete from webhook");
    receiver.close();
  }

  @Test
  void isRegisteredOnAPageAndToldOfWhatItIsRegisteredFor() throws Exception {
    String page =
        mvc.perform(
                post(PAGES + "/new")
                    .param("address", receiver.address("/hook"))
                    .param("events", "PROPOSAL_SUBMITTED", "DECISION_TAKEN")
                    .with(csrf()))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher secret = SECRET.matcher(page);
    assertThat(secret.find()).isTrue();
    Webhook webhook = webhooks.all().get(0);

    UUID id = world.ready(submitter, chair);
    untilDone(webhook);

    Received got = receiver.received().get(0);
    assertThat(got.isSignedBy(secret.group())).isTrue();
    assertThat(got.body())
        .contains("\"type\":\"proposal.submitted\"", "\"id\":\"" + got.id() + "\"")
        .contains("http://localhost:8080/proposals/" + id, "\"proposal\":\"" + id + "\"");
    assertThat(receiver.received()).hasSize(1);
    mvc.perform(get(PAGES + "/" + webhook.id()))
        .andExpect(content().string(containsString("proposal.submitted")))
        .andExpect(content().string(containsString("answered 204")));
    mvc.perform(get(PAGES)).andExpect(content().string(containsString("delivered")));
    assertThat(actions(webhook)).containsExactly("webhook.registered");
  }

  @Test
  void whatIsWrongIsSaidBesideTheField() throws Exception {
    mvc.perform(post(PAGES + "/new").param("address", "http://hooks.example.com").with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("value=\"http://hooks.example.com\"")))
        .andExpect(content().string(containsString("starts with https://")))
        .andExpect(content().string(containsString("Choose at least one event")));
    mvc.perform(post(PAGES + "/new").param("address", "https://10.0.0.1/x").with(csrf()))
        .andExpect(content().string(containsString("private network")));
    assertThat(webhooks.all()).isEmpty();
  }

  @Test
  void isTriedAgainUntilItIsTakenOrADayIsOver() throws Exception {
    Webhook webhook = registered("/hook", EventType.SCORE_MADE);
    receiver.answers(500);
    webhooks.test(webhook.id());
    Delivery failed = untilTried(webhook, 1);
    assertThat(failed.state()).isEqualTo(DeliveryState.WAITING);
    assertThat(failed.nextAt()).isAfter(failed.tries().get(0).at().plusSeconds(25));

    receiver.answers(200);
    dueNow(failed);
    assertThat(untilTried(webhook, 2).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(receiver.received())
        .extracting(Received::id)
        .hasSize(2)
        .containsOnly(failed.eventId().toString());

    receiver.answers(302);
    resend(webhook, failed);
    untilTried(webhook, 3);
    aDayLater(failed);
    assertThat(untilTried(webhook, 4).state()).isEqualTo(DeliveryState.GIVEN_UP);
    mvc.perform(get(PAGES + "/" + webhook.id()))
        .andExpect(content().string(containsString("given up")))
        .andExpect(content().string(containsString("answered 302")));

    receiver.answers(204);
    resend(webhook, failed);
    assertThat(untilTried(webhook, 5).state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(receiver.received()).extracting(Received::path).containsOnly("/hook");
  }

  @Test
  void aReceiverThatIsAwayIsNotAskedForEachOfItsEvents() {
    Webhook webhook = registered("/hook", EventType.SCORE_MADE);
    receiver.close();
    transaction.executeWithoutResult(
        status -> {
          for (int i = 0; i < 7; i++) {
            webhooks.test(webhook.id());
          }
        });
    await()
        .untilAsserted(
            () -> {
              sender.sendDue();
              assertThat(deliveries.of(webhook.id(), 10))
                  .allMatch(each -> each.nextAt().isAfter(each.madeAt().plusSeconds(20)));
            });
    List<Try> tries =
        deliveries.of(webhook.id(), 10).stream().flatMap(each -> each.tries().stream()).toList();
    assertThat(tries).hasSize(4);
    assertThat(tries).extracting(Try::trouble).containsOnly(Try.Trouble.UNREACHABLE);
  }

  @Test
  void whatDidNotHappenIsNotTold() {
    Webhook webhook = registered("/hook", EventType.DECISION_TAKEN);
    transaction.executeWithoutResult(
        status -> {
          webhooks.test(webhook.id());
          status.setRollbackOnly();
        });
    webhooks.pause(webhook.id(), true);
    decided(approval(""));
    assertThat(deliveries.of(webhook.id(), 10)).isEmpty();
  }

  @Test
  void decisionsConditionsAndRefusalsAreTold() {
    Webhook webhook =
        registered(
            "/hook",
            EventType.DECISION_TAKEN,
            EventType.DECISION_SUPERSEDED,
            EventType.CONDITION_DUE,
            EventType.GATE_DENIED);
    UUID id =
        decided(
            new DecisionContent(
                Verdict.APPROVE_WITH_CONDITIONS,
                null,
                "If it is filtered",
                "",
                List.of(
                    new DecisionContent.Wanted(
                        "filters", submitter.id(), LocalDate.now().plusDays(3)))));
    dates.tell();
    dates.tell();
    Decision first = decisions.inEffect(id).orElseThrow();
    as(chair, () -> deciding.propose(id, world.score(id), 1, decline(), PASSWORD));
    ask(id);
    ask(id);
    usage.write();

    assertThat(deliveries.of(webhook.id(), 10))
        .extracting(Delivery::eventType)
        .containsExactlyInAnyOrder(
            "decision.taken",
            "condition.due",
            "decision.taken",
            "decision.superseded",
            "gate.denied");
    untilDone(webhook);
    assertThat(receiver.received())
        .extracting(Received::body)
        .anyMatch(body -> body.contains("\"decision\":\"" + first.id()) && body.contains("\"by\""))
        .anyMatch(body -> body.contains("\"code\":\"DECLINED\"") && body.contains("\"times\":2"))
        .noneMatch(body -> body.contains("filter"));
  }

  @Test
  void anotherSecretSignsBesideTheFormerOneForADay() throws Exception {
    NewWebhook added = webhooks.register(receiver.address("/hook"), List.of(EventType.SCORE_MADE));
    UUID id = added.webhook().id();
    String page =
        mvc.perform(post(PAGES + "/" + id + "/secret").with(csrf()))
            .andExpect(status().isCreated())
            .andReturn()
            .getResponse()
            .getContentAsString();
    Matcher secret = SECRET.matcher(page);
    assertThat(secret.find()).isTrue();
    webhooks.test(id);
    untilDone(added.webhook());
    jdbc.update("update webhook set former_until = ? where id = ?", yesterday(), id);
    webhooks.test(id);
    untilDone(added.webhook());

    assertThat(receiver.received()).allMatch(each -> each.isSignedBy(secret.group()));
    assertThat(receiver.received())
        .extracting(each -> each.isSignedBy(added.secret()))
        .containsExactly(true, false);
  }

  @Test
  void administratorsChangePauseAndRemoveIt() throws Exception {
    Webhook webhook = registered("/hook", EventType.SCORE_MADE);
    String page = PAGES + "/" + webhook.id();
    mvc.perform(post(page).param("version", "0").param("events", "ROUND_OPENED").with(csrf()))
        .andExpect(status().is3xxRedirection());
    mvc.perform(post(page).param("version", "0").param("events", "SCORE_MADE").with(csrf()))
        .andExpect(status().isConflict());
    mvc.perform(post(page).param("version", "1").with(csrf()))
        .andExpect(status().isUnprocessableContent());
    assertThat(webhooks.find(webhook.id()).orElseThrow().events())
        .containsExactly(EventType.ROUND_OPENED);
    mvc.perform(post(page + "/pause").with(csrf())).andExpect(status().is3xxRedirection());
    assertThat(webhooks.find(webhook.id()).orElseThrow().paused()).isTrue();
    mvc.perform(post(page + "/resume").with(csrf())).andExpect(status().is3xxRedirection());
    mvc.perform(post(page + "/test").with(csrf())).andExpect(status().is3xxRedirection());
    mvc.perform(post(page + "/deliveries/" + webhook.id() + "/resend").with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(post(page + "/remove").with(csrf())).andExpect(status().is3xxRedirection());
    mvc.perform(get(page)).andExpect(status().isNotFound());
    assertThat(actions(webhook))
        .containsExactly(
            "webhook.removed",
            "webhook.tested",
            "webhook.resumed",
            "webhook.paused",
            "webhook.changed",
            "webhook.registered");
    webhooks.clear();
    assertThat(rows("webhook_delivery")).isOne();
    jdbc.update("update webhook set removed_at = removed_at - interval '601' second");
    webhooks.clear();
    assertThat(rows("webhook") + rows("webhook_delivery")).isZero();
  }

  @Test
  void isBackWithItsSecretAndWhatWaitsOnceItsRemovalIsUndone() throws Exception {
    NewWebhook added = webhooks.register(receiver.address("/hook"), List.of(EventType.SCORE_MADE));
    UUID id = added.webhook().id();
    PersonCard keeper = world.person("Kay", Role.ADMINISTRATOR);
    webhooks.test(id);
    as(keeper, () -> webhooks.remove(id));
    assertThat(webhooks.all()).isEmpty();
    sender.sendDue();
    assertThat(receiver.received()).isEmpty();

    UUID mistake = UndoSteps.last(JdbcClient.create(jdbc), keeper);
    assertThat(as(keeper, () -> undo.undo(mistake))).isEqualTo(PAGES + "/" + id);

    assertThat(webhooks.all()).containsExactly(added.webhook());
    untilDone(added.webhook());
    assertThat(receiver.received().get(0).isSignedBy(added.secret())).isTrue();
    assertThat(actions(added.webhook())).startsWith("webhook.restored", "webhook.removed");
  }

  private long rows(String table) {
    return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
  }

  private Webhook registered(String path, EventType... events) {
    return webhooks.register(receiver.address(path), List.of(events)).webhook();
  }

  private UUID decided(DecisionContent content) {
    UUID id = world.ready(submitter, chair);
    as(chair, () -> deciding.propose(id, world.score(id), 0, content, PASSWORD));
    return id;
  }

  private void ask(UUID proposal) {
    String model = proposals.find(proposal).orElseThrow().modelId().toString();
    usage.count(
        gate.answer(
            new GateQuestion(
                null, model, AccessLevel.HOSTED, null, null, LocalDate.now(ZoneOffset.UTC))));
  }

  /** The job of the application may send as well; each event goes out once all the same. */
  private Delivery untilTried(Webhook webhook, int times) {
    await()
        .untilAsserted(
            () -> {
              sender.sendDue();
              assertThat(latest(webhook).tries()).hasSize(times);
            });
    return latest(webhook);
  }

  private void untilDone(Webhook webhook) {
    await()
        .untilAsserted(
            () -> {
              sender.sendDue();
              assertThat(deliveries.of(webhook.id(), 20))
                  .isNotEmpty()
                  .allMatch(each -> each.state() == DeliveryState.DELIVERED);
            });
  }

  private Delivery latest(Webhook webhook) {
    return deliveries.of(webhook.id(), 1).get(0);
  }

  private void resend(Webhook webhook, Delivery delivery) throws Exception {
    mvc.perform(
            post(PAGES + "/" + webhook.id() + "/deliveries/" + delivery.id() + "/resend")
                .with(csrf()))
        .andExpect(status().is3xxRedirection());
  }

  private void dueNow(Delivery delivery) {
    jdbc.update("update webhook_delivery set next_at = ? where id = ?", yesterday(), delivery.id());
  }

  private void aDayLater(Delivery delivery) {
    jdbc.update(
        "update webhook_delivery set next_at = ?, tried_until = ? where id = ?",
        yesterday(),
        yesterday(),
        delivery.id());
  }

  private static OffsetDateTime yesterday() {
    return OffsetDateTime.now(ZoneOffset.UTC).minusDays(1);
  }

  private List<String> actions(Webhook webhook) {
    return trail.newestFirst(webhook.id().toString(), 0).getContent().stream()
        .map(Trail.Line::action)
        .toList();
  }
}
