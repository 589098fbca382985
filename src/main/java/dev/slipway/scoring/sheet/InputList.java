package dev.slipway.scoring.sheet;

import dev.slipway.precedent.CopyLag;
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

  InputList(Map<String, Object> tree, Rubric rubric, CopyLag lag, ModelProfile profile) {
    inputs.add(parameters(profile));
    inputs.add(Input.level("scope", (String) Trees.member(tree, "scope"), Origin.PROPOSAL));
    inputs.add(Input.level("generality", profile.generality().name(), Origin.PROFILE));
    inputs.add(Input.level("assurance", profile.assurance().name(), Origin.PROFILE));
    Set<String> threats = ids(tree, "threats");
    Set<String> benefits = ids(tree, "benefits");
    for (Question question : rubric.questions()) {
      if (applies(question, "threats", threats) && applies(question, "benefits", benefits)) {
        inputs.add(input(question, lag));
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

  private static Input input(Question question, CopyLag lag) {
    Quantity starting = question.starting();
    if (starting == null) {
      return Input.explained(
          question.key(), lag.lagMonths(), Origin.CASES, casesKey(lag), casesArgs(lag));
    }
    return Input.of(question.key(), starting, Origin.RUBRIC, question.basis());
  }

  private static String casesKey(CopyLag lag) {
    return "scoring.basis.cases"
        + (lag.overall() ? ".overall" : "")
        + (lag.hindsight() ? ".hindsight" : "");
  }

  private static List<String> casesArgs(CopyLag lag) {
    return List.of(
        Integer.toString(lag.cases()),
        Integer.toString(lag.events()),
        lag.group().toLowerCase(Locale.ROOT).replace("+", " and "),
        lag.asOf().toString());
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
