package dev.slipway.exports;

import dev.slipway.decision.Decision;
import dev.slipway.proposal.Claim;
import dev.slipway.proposal.Observation;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.EvidenceKind;
import dev.slipway.scoring.Score;
import dev.slipway.scoring.ScoreBrief;
import dev.slipway.stats.Quantity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is claimed of a release, what speaks for and against it, and what the board decided. */
final class Declarations {

  static final String MODEL = "model";

  private static final String RISK = "claim-risk";
  private static final String BOARD = "assessor-board";
  private static final String LIMITS = "requirement-limits";

  /** The intervals of scores hold nine times in ten. */
  private static final double CONFIDENCE = 0.9;

  private final Release release;
  private final String site;
  private final List<String> counter = new ArrayList<>();
  private final List<Map<String, Object>> evidence = new ArrayList<>();

  Declarations(Release release, String site) {
    this.release = release;
    this.site = site;
    release.evidence().forEach(this::entry);
    release.proposal().observations().forEach(this::observation);
    Decision decision = release.decision();
    if (decision != null) {
      decision
          .dissents()
          .forEach(each -> against("dissent", each.byName() + " dissented: " + each.reason()));
    }
  }

  Map<String, Object> declarations() {
    Map<String, Object> declarations = new LinkedHashMap<>();
    Decision decision = release.decision();
    if (decision != null) {
      declarations.put("assessors", List.of(assessor()));
      declarations.put("attestations", List.of(attestation(decision)));
    }
    declarations.put("claims", claims());
    declarations.put("evidence", evidence);
    return declarations;
  }

  /** The board's limits, which an attestation speaks of. */
  Map<String, Object> definitions() {
    Decision decision = release.decision();
    String version = decision == null ? "" : Integer.toString(decision.basis().policyVersion());
    Map<String, Object> requirement =
        Map.of(
            "bom-ref", LIMITS,
            "identifier", "limits",
            "title", "Likelihood of an extremely bad outcome within the board's limits");
    return Map.of(
        "standards",
        List.of(
            Map.of(
                "name",
                "Policy of the review board",
                "version",
                version,
                "requirements",
                List.of(requirement))));
  }

  private static Map<String, Object> assessor() {
    return Map.of(
        "bom-ref", BOARD, "thirdParty", false, "organization", Map.of("name", "Review board"));
  }

  private List<Map<String, Object>> claims() {
    List<Map<String, Object>> claims = new ArrayList<>();
    Score score = release.score();
    if (score != null) {
      claims.add(risk(score));
    }
    for (Claim claim : release.proposal().claims()) {
      claims.add(claim(claim, "claim-" + claims.size()));
    }
    return claims;
  }

  private Map<String, Object> risk(Score score) {
    ScoreBrief brief = score.brief();
    Map<String, Object> claim = new LinkedHashMap<>();
    claim.put("bom-ref", RISK);
    claim.put("target", MODEL);
    claim.put(
        "predicate",
        "If it is released as planned, an extremely bad outcome within "
            + release.proposal().horizonMonths()
            + " months has a likelihood of "
            + Percentages.of(brief.bad())
            + " (90 % interval "
            + Percentages.interval(brief.badP05(), brief.badP95())
            + "), an extremely good one of "
            + Percentages.of(brief.good())
            + " ("
            + Percentages.interval(brief.goodP05(), brief.goodP95())
            + ").");
    claim.put(
        "reasoning",
        "Computed by Slipway (engine "
            + score.engineVersion()
            + ") from the scenario with hash "
            + score.scenarioHash()
            + ", "
            + WhoseAnswers.of(score)
            + ".");
    claim.put("evidence", supporting());
    claim.put("counterEvidence", counter);
    claim.put(
        "externalReferences",
        List.of(
            BillOfMaterials.reference(
                "risk-assessment", release.site(site, "/scores/" + score.id()))));
    return claim;
  }

  private Map<String, Object> claim(Claim claim, String ref) {
    Map<String, Object> declared = new LinkedHashMap<>();
    declared.put("bom-ref", ref);
    declared.put("target", MODEL);
    declared.put("predicate", claim.question().key() + " = " + written(claim.answer()));
    declared.put("reasoning", claim.reason());
    declared.put(
        "evidence",
        release.evidence().stream()
            .filter(each -> each.details().questions().contains(claim.question()))
            .map(Declarations::ref)
            .filter(ref1 -> !counter.contains(ref1))
            .toList());
    return declared;
  }

  private static String written(Quantity answer) {
    return answer instanceof Quantity.Percentiles three
        ? OwnProperties.number(three.p50())
            + " (90 % interval "
            + OwnProperties.number(three.p05())
            + " to "
            + OwnProperties.number(three.p95())
            + ")"
        : OwnProperties.number(answer.p50());
  }

  private List<String> supporting() {
    return release.evidence().stream()
        .map(Declarations::ref)
        .filter(each -> !counter.contains(each))
        .toList();
  }

  /** Incidents speak against a release; everything else that was handed in speaks for it. */
  private void entry(Evidence entry) {
    EvidenceDetails details = entry.details();
    Map<String, Object> declared = new LinkedHashMap<>();
    declared.put("bom-ref", ref(entry));
    declared.put("propertyName", "slipway:evidence:" + details.kind().name());
    declared.put("description", details.result());
    if (isAddress(details.link())) {
      declared.put(
          "data", List.of(Map.of("name", "Report", "contents", Map.of("url", details.link()))));
    }
    declared.put("created", details.on() + "T00:00:00Z");
    declared.put("author", Map.of("name", details.by()));
    evidence.add(declared);
    if (details.kind() == EvidenceKind.INCIDENTS) {
      counter.add(ref(entry));
    }
  }

  private static String ref(Evidence entry) {
    return "evidence-" + entry.id();
  }

  private void observation(Observation happened) {
    if (happened.kind().asksForReview()) {
      against(
          happened.kind().name(),
          happened.on() + ": " + happened.what() + " (" + happened.source() + ")");
    }
  }

  private void against(String kind, String description) {
    String ref = "counter-evidence-" + counter.size();
    evidence.add(
        Map.of("bom-ref", ref, "propertyName", "slipway:" + kind, "description", description));
    counter.add(ref);
  }

  private Map<String, Object> attestation(Decision decision) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("requirement", LIMITS);
    map.put("claims", release.score() == null ? List.of() : List.of(RISK));
    map.put(
        "conformance",
        Map.of(
            "score",
            conformance(decision),
            "rationale",
            "By the board's rule: " + decision.basis().rule()));
    map.put(
        "confidence",
        Map.of(
            "score",
            CONFIDENCE,
            "rationale",
            "The interval of the likelihood holds nine times in ten."));
    return Map.of(
        "summary",
        decision.verdict() + ": " + decision.reasons(),
        "assessor",
        BOARD,
        "map",
        List.of(map));
  }

  private static double conformance(Decision decision) {
    return switch (decision.basis().rule()) {
      case WITHIN -> 1;
      case OUTSIDE -> 0;
      case CANNOT_TELL -> 0.5;
    };
  }

  private static boolean isAddress(String link) {
    try {
      return new URI(link).isAbsolute();
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }
}
