package dev.slipway.decision;

import dev.slipway.scoring.json.CanonicalJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What chairs sign: the SHA-256 over the canonical JSON of everything that a decision says. */
final class ContentHash {

  private ContentHash() {}

  static String of(UUID proposalId, int ordinal, Decision.Basis basis, DecisionContent content) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("proposal", proposalId.toString());
    tree.put("ordinal", ordinal);
    tree.put("score", basis.scoreId().toString());
    tree.put("scenario", basis.scenarioHash());
    tree.put("policy", basis.policyVersion());
    tree.put("rule", basis.rule().name());
    tree.put("trail", basis.trailHead());
    tree.put("verdict", content.verdict().name());
    tree.put("until", content.until() == null ? null : content.until().toString());
    tree.put("reasons", content.reasons());
    tree.put("againstRule", content.againstRule());
    tree.put("conditions", content.conditions().stream().map(ContentHash::condition).toList());
    if (!content.bounds().isEmpty()) {
      // Left out otherwise, so that what was signed before there were bounds keeps its hash.
      tree.put("bounds", content.bounds().signed());
    }
    return CanonicalJson.sha256(CanonicalJson.of(tree));
  }

  private static Map<String, Object> condition(DecisionContent.Wanted wanted) {
    String modification = wanted.modification();
    return Map.of(
        modification == null ? "text" : "modification",
        modification == null ? wanted.text() : modification,
        "owner",
        wanted.owner().toString(),
        "due",
        wanted.due().toString());
  }
}
