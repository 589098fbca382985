package dev.slipway.gate.signing;

import dev.slipway.decision.Decision;
import dev.slipway.gate.GateAnswer;
import dev.slipway.gate.GateQuestion;
import dev.slipway.gate.GateVerdict;
import dev.slipway.profile.ModelName;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.rubric.Policies;
import dev.slipway.rubric.PolicyVersion;
import dev.slipway.scoring.json.CanonicalJson;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts an answer about a digest into a signed statement. */
@Component
public class VerdictSigner {

  private final GateKeys keys;
  private final Policies policies;
  private final String site;
  private final JsonMapper mapper;
  private final Clock clock;

  VerdictSigner(
      GateKeys keys, Policies policies, GateProperties properties, JsonMapper mapper, Clock clock) {
    this.keys = keys;
    this.policies = policies;
    this.site = properties.site().replaceFirst("/+$", "");
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Signs an answer.
   *
   * @throws NullPointerException if no digest was asked about
   */
  @Transactional(readOnly = true)
  public Envelope sign(GateAnswer answer) {
    Digest digest = Objects.requireNonNull(answer.asked().digest());
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("_type", Statement.TYPE);
    statement.put("subject", List.of(subject(answer.model(), digest)));
    statement.put("predicateType", Statement.PREDICATE_TYPE);
    statement.put("predicate", predicate(answer));
    return Envelope.of(mapper.writeValueAsBytes(statement), keys.signing());
  }

  private static Map<String, Object> subject(@Nullable ModelName model, Digest digest) {
    Map<String, Object> subject = new LinkedHashMap<>();
    if (model != null) {
      subject.put("name", model.fullName());
    }
    subject.put("digest", Map.of("sha256", digest.hex()));
    return subject;
  }

  private Map<String, @Nullable Object> predicate(GateAnswer answer) {
    Decision decision = answer.decision();
    ModelName model = answer.model();
    Map<String, @Nullable Object> predicate = new LinkedHashMap<>();
    predicate.put("verifier", Map.of("id", site));
    predicate.put("timeVerified", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    predicate.put("resourceUri", site + "/models" + (model == null ? "" : "/" + model.id()));
    predicate.put("policy", policy(decision));
    predicate.put(
        "verificationResult",
        answer.verdict() == GateVerdict.ALLOW ? Statement.PASSED : Statement.FAILED);
    predicate.put(
        "verifiedLevels",
        decision == null ? List.of() : List.of(Statement.LEVEL + decision.verdict()));
    asked(answer.asked(), predicate);
    predicate.put(Statement.ours("verdict"), answer.verdict().name());
    predicate.put(Statement.ours("code"), answer.code().name());
    predicate.put(
        Statement.ours("scoreHash"), decision == null ? null : decision.basis().scenarioHash());
    predicate.put(
        Statement.ours("trailHead"), decision == null ? null : decision.basis().trailHead());
    predicate.put(
        Statement.VALID_UNTIL, answer.validUntil() == null ? null : answer.validUntil().toString());
    return predicate;
  }

  private static void asked(GateQuestion asked, Map<String, @Nullable Object> predicate) {
    predicate.put(Statement.ACCESS, asked.access().name());
    predicate.put(Statement.ours("scope"), asked.scope() == null ? null : asked.scope().name());
    predicate.put(Statement.ours("environment"), asked.environment());
    predicate.put(Statement.ours("on"), asked.on().toString());
  }

  /** The version that the decision was taken under; the one in force where there is no decision. */
  private Map<String, Object> policy(@Nullable Decision decision) {
    PolicyVersion version =
        decision == null
            ? policies.current()
            : policies.version(decision.basis().policyVersion()).orElseGet(policies::current);
    String terms = CanonicalJson.of(version.terms().tree());
    return Map.of(
        "uri",
        site + "/policy#version-" + version.version(),
        "digest",
        Map.of("sha256", CanonicalJson.sha256(terms)));
  }
}
