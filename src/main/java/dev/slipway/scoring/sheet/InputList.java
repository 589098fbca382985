package dev.slipway.scoring.sheet;

import dev.slipway.precedent.CopyLag;
import dev.slipway.precedent.OpenLag;
import dev.slipway.profile.ModelProfile;
import dev.slipway.proposal.Claim;
import dev.slipway.rubric.Question;
import dev.slipway.rubric.Rubric;
import dev.slipway.scoring.json.Trees;
import dev.slipway.stats.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists what a scenario rests on, question by question. */
final class InputList {

  private final List<Input> inputs = new ArrayList<>();

  private static final String OPEN_HALF_LIFE = "copy.openHalfLifeMonths";

  InputList(Map<String, Object> tree, Rubric rubric, Lags lags, ModelProfile profile) {
    inputs.add(parameters(profile));
    inputs.add(Input.level("scope", (String) Trees.member(tree, "scope"), Origin.PROPOSAL));
    inputs.add(Input.level("generality", profile.generality().name(), Origin.PROFILE));
    inputs.add(Input.level("assurance", profile.assurance().name(), Origin.PROFILE));
    Set<String> threats = ids(tree, "threats");
    Set<String> benefits = ids(tree, "benefits");
    for (Question question : rubric.questions()) {
      if (applies(question, "threats", threats) && applies(question, "benefits", benefits)) {
        inputs.add(input(question, lags));
      }
    }
  }

  List<Input> all() {
    return inputs;
  }

  /** Puts claims in the place of the answers that they replace. */
  void claimed(List<Claim> claims) {
    for (Claim claim : claims) {
      inputs.replaceAll(
          input ->
              input.question().equals(claim.question())
                  ? Input.of(claim.question(), claim.answer(), Origin.CLAIM, claim.reason())
                  : input);
    }
  }

  /** Puts reviewers' answers in the place of those that they replace. */
  void reviewed(List<Input> answers) {
    for (Input answer : answers) {
      inputs.replaceAll(input -> input.question().equals(answer.question()) ? answer : input);
    }
  }

  private static Input input(Question question, Lags lags) {
    Quantity starting = question.starting();
    if (starting == null) {
      return copied(question.key(), lags.copy());
    }
    OpenLag open = lags.open();
    return open != null && question.key().equals(OPEN_HALF_LIFE)
        ? opened(open)
        : Input.of(question.key(), starting, Origin.RUBRIC, question.basis());
  }

  private static Input copied(String question, CopyLag lag) {
    String key =
        lag.chosen()
            ? "scoring.basis.cases.chosen"
            : "scoring.basis.cases"
                + (lag.overall() ? ".overall" : "")
                + (lag.hindsight() ? ".hindsight" : "");
    List<String> args =
        List.of(
            Integer.toString(lag.cases()),
            Integer.toString(lag.events()),
            words(lag.group()),
            lag.asOf().toString());
    return Input.explained(question, lag.lagMonths(), Origin.CASES, key, args);
  }

  private static Input opened(OpenLag open) {
    List<String> args =
        List.of(
            Integer.toString(open.cases()),
            Integer.toString(open.events()),
            words(open.group()),
            open.asOf().toString(),
            Integer.toString(open.atOnce()));
    return Input.explained(
        OPEN_HALF_LIFE,
        open.halfLifeMonths(),
        Origin.CASES,
        "scoring.basis.open" + (open.overall() ? ".overall" : ""),
        args);
  }

  private static String words(String group) {
    return group.toLowerCase(Locale.ROOT).replace("+", " and ");
  }

  private static Input parameters(ModelProfile profile) {
    String key =
        profile.parameters() == null
            ? "scoring.basis.parameters.unknown"
            : profile.parametersPublished()
                ? "scoring.basis.parameters.published"
                : "scoring.basis.parameters.judged";
    return Input.explained(
        "parameters", ProposalTree.parameters(profile), Origin.PROFILE, key, List.of());
  }

  private static boolean applies(Question question, String family, Set<String> present) {
    String[] path = question.key().split("\\.");
    return !path[0].equals(family) || present.contains(path[1]);
  }

  private static Set<String> ids(Map<String, Object> tree, String family) {
    return Trees.list(tree.get(family)).stream()
        .map(entry -> (String) Trees.member(Trees.object(entry), "id"))
        .collect(Collectors.toSet());
  }
}
