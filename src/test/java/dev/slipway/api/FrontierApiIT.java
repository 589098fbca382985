package dev.slipway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.slipway.IntegrationTest;
import dev.slipway.comparison.frontier.FrontierWorld;
import dev.slipway.scoring.compute.ComputePool;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Frontiers through the programming interface: at once, as a job, and when it is too busy. */
@TestPropertySource(properties = {"slipway.compute.threads=2", "slipway.compute.queue=1"})
class FrontierApiIT extends IntegrationTest {

  @Autowired private MockMvc mvc;
  @Autowired private JsonMapper json;
  @Autowired private ComputePool pool;
  @Autowired private FrontierWorld world;

  /** A rate of 0.1 a year behind open weights; each candidate multiplies the rate. */
  private static String request(int draws, String... candidates) {
    return "{\"horizonMonths\":12,\"plan\":[{\"month\":0,\"access\":\"OPEN_WEIGHTS\"}],"
        + "\"benefits\":[{\"id\":\"b\",\"ratePerYear\":0.1}],\"draws\":"
        + draws
        + ",\"modifications\":["
        + String.join(",", candidates)
        + "]}";
  }

  private static String times(String id, double factor, String more) {
    return "{\"id\":\""
        + id
        + "\",\"effects\":[{\"target\":\"BENEFIT_RATE\",\"value\":"
        + factor
        + "}]"
        + more
        + "}";
  }

  @Test
  void answersUpToTenCandidatesAtOnceAsCanBeWorkedOutByHand() throws Exception {
    JsonNode answer =
        ok(request(16, times("half", 0.5, ""), times("fifth", 0.2, ",\"excludes\":[\"half\"]")));

    assertThat(answer.propertyNames())
        .contains("subsets", "shapley", "engineVersion", "seed", "draws");
    assertThat(answer.at("/draws").asInt()).isEqualTo(16);
    assertThat(answer.at("/subsets").size()).isEqualTo(3);
    assertThat(good(answer, List.of())).isEqualTo(-Math.expm1(-0.1), within(1e-12));
    assertThat(good(answer, List.of("half"))).isEqualTo(-Math.expm1(-0.05), within(1e-12));
    assertThat(good(answer, List.of("fifth"))).isEqualTo(-Math.expm1(-0.02), within(1e-12));
    JsonNode none = answer.at("/subsets/0");
    assertThat(none.at("/bad/mean").asDouble()).isZero();
    assertThat(none.at("/bad").has("standardError")).isTrue();
    assertThat(none.at("/onFrontier").asBoolean()).isTrue();
    assertThat(answer.at("/subsets/1/onFrontier").asBoolean()).isFalse();
    assertThat(answer.at("/shapley").propertyNames()).containsExactlyInAnyOrder("half", "fifth");
  }

  @Test
  void combinesByReviewersAnswers() throws Exception {
    String reviewers =
        ",\"reviewers\":[{\"id\":\"a\",\"answers\":{\"benefits.b.ratePerYear\":0.2}},"
            + "{\"id\":\"b\",\"answers\":{\"benefits.b.ratePerYear\":0.8}}]}";
    String plain = request(64, times("half", 0.5, ""));

    JsonNode answer = ok(plain.substring(0, plain.length() - 1) + reviewers);

    assertThat(good(answer, List.of()))
        .isEqualTo(-(Math.expm1(-0.2) + Math.expm1(-0.8)) / 2, within(1e-12));
    assertThat(good(answer, List.of("half")))
        .isEqualTo(-(Math.expm1(-0.1) + Math.expm1(-0.4)) / 2, within(1e-12));
  }

  @Test
  void sharesOfAllCandidatesAddUp() throws Exception {
    JsonNode answer = ok(request(16, times("half", 0.5, ""), times("fifth", 0.2, "")));

    double lost = good(answer, List.of()) - good(answer, List.of("half", "fifth"));
    assertThat(
            answer.at("/shapley/half/good").asDouble()
                + answer.at("/shapley/fifth/good").asDouble())
        .isEqualTo(lost, within(1e-12));
  }

  @Test
  void nothingToChooseFromIsThePlanAlone() throws Exception {
    JsonNode answer = ok(request(16));

    assertThat(answer.at("/subsets").size()).isEqualTo(1);
    assertThat(answer.at("/subsets/0/modifications").size()).isZero();
    assertThat(answer.at("/subsets/0/onFrontier").asBoolean()).isTrue();
    assertThat(answer.at("/shapley").size()).isZero();
  }

  @Test
  void candidatesThatContradictOneAnotherAreNotCombined() throws Exception {
    String agent = "\"effects\":[{\"target\":\"SET_GENERALITY\",\"generality\":\"%s\"}]}";
    JsonNode answer =
        ok(
            request(
                16,
                "{\"id\":\"one\"," + agent.formatted("SINGLE_TASK"),
                "{\"id\":\"two\"," + agent.formatted("GENERAL_AGENT")));

    assertThat(answer.at("/subsets").size()).isEqualTo(3);
  }

  @Test
  void moreThanTenBecomeAJobThatCanBeAskedAfter() throws Exception {
    ResultActions accepted =
        send(request(64, candidates(11)))
            .andExpect(status().isAccepted())
            .andExpect(header().exists("Retry-After"));
    String address = accepted.andReturn().getResponse().getHeader("Location");
    assertThat(address).startsWith("/api/v1/frontiers/");

    JsonNode done = ended(address);

    assertThat(done.at("/state").asString()).isEqualTo("DONE");
    assertThat(done.at("/progress/done").asInt()).isEqualTo(2048);
    assertThat(done.at("/result/subsets").size()).isEqualTo(2048);
    assertThat(done.at("/result/shapley").size()).isEqualTo(11);
    assertThat(good(done.at("/result"), List.of("c0", "c10")))
        .isEqualTo(-Math.expm1(-0.1 * 0.9 * 0.9), within(1e-12));
  }

  @Test
  void moreThanFourteenAreSearchedFor() throws Exception {
    String address =
        send(request(16, candidates(15)))
            .andExpect(status().isAccepted())
            .andReturn()
            .getResponse()
            .getHeader("Location");

    JsonNode done = ended(address);

    assertThat(done.at("/result/exhaustive").asBoolean()).isFalse();
    assertThat(done.at("/result/shapley").size()).isZero();
    assertThat(done.at("/result/subsets/0/onFrontier").asBoolean()).isTrue();
  }

  @Test
  void aJobIsStopped() throws Exception {
    String address =
        send(request(16384, candidates(14)))
            .andExpect(status().isAccepted())
            .andReturn()
            .getResponse()
            .getHeader("Location");

    mvc.perform(delete(address)).andExpect(status().isNoContent());

    mvc.perform(get(address))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("STOPPED"))
        .andExpect(jsonPath("$.result").doesNotExist());
    mvc.perform(delete(address)).andExpect(status().isNoContent());
  }

  @Test
  void refusesWhatScoresRefuse() throws Exception {
    send("{").andExpect(status().isBadRequest());
    send("{}").andExpect(status().is(422));
    send(request(16, times("a", 0.5, ""), times("a", 0.5, "")))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].pointer").value("/modifications/1/id"));
    send(request(262144, candidates(30)).replace("12,\"plan\"", "120,\"plan\""))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.errors[0].pointer").value("/draws"));
    mvc.perform(get("/api/v1/frontiers/" + UUID.randomUUID())).andExpect(status().isNotFound());
    mvc.perform(get("/api/v1/frontiers/nothing")).andExpect(status().isNotFound());
  }

  @Test
  void pastTheQueueItSaysWhenToTryAgain() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<CompletableFuture<Integer>> waiting = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      CountDownLatch in = new CountDownLatch(1);
      waiting.add(
          CompletableFuture.supplyAsync(
              () ->
                  pool.admitted(
                      () -> {
                        in.countDown();
                        return await(gate);
                      })));
      in.await();
    }
    try {
      send(request(16, times("half", 0.5, "")))
          .andExpect(status().isTooManyRequests())
          .andExpect(header().string("Retry-After", matchesPattern("\\d+")))
          .andExpect(jsonPath("$.status").value(429))
          .andExpect(jsonPath("$.title").isNotEmpty());
      mvc.perform(
              post("/api/v1/scores").contentType(MediaType.APPLICATION_JSON).content(request(16)))
          .andExpect(status().isTooManyRequests());
    } finally {
      gate.countDown();
    }
    waiting.forEach(CompletableFuture::join);
    ok(request(16, times("half", 0.5, "")));
  }

  @Test
  void whoHasEnoughWaitingIsToldWhenToTryAgain() throws Exception {
    world.waitingOf("someone", 4);
    try {
      send(request(16, candidates(11)))
          .andExpect(status().isTooManyRequests())
          .andExpect(header().string("Retry-After", "30"))
          .andExpect(jsonPath("$.title").value("More than one person may have"))
          .andExpect(jsonPath("$.detail").value(startsWith("4 questions of which combination")));
    } finally {
      world.nothingWaitsOf("someone");
    }
  }

  private static int await(CountDownLatch gate) {
    try {
      gate.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] candidates(int count) {
    return IntStream.range(0, count).mapToObj(i -> times("c" + i, 0.9, "")).toArray(String[]::new);
  }

  private static double good(JsonNode answer, List<String> modifications) {
    return answer
        .at("/subsets")
        .valueStream()
        .filter(
            one ->
                one.at("/modifications")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toList())
                    .equals(modifications))
        .findFirst()
        .orElseThrow()
        .at("/good/mean")
        .asDouble();
  }

  private JsonNode ended(String address) throws Exception {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(5))
        .until(
            () ->
                json.readTree(
                    mvc.perform(get(address))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString()),
            now -> !List.of("WAITING", "RUNNING").contains(now.at("/state").asString()));
  }

  private JsonNode ok(String body) throws Exception {
    return json.readTree(
        send(body).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
  }

  private ResultActions send(String body) throws Exception {
    return mvc.perform(
        post("/api/v1/frontiers").contentType(MediaType.APPLICATION_JSON).content(body));
  }
}
