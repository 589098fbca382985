package dev.slipway.scoring;

import dev.slipway.precedent.CopyLag;
import dev.slipway.precedent.Precedents;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.json.Trees;
import dev.slipway.scoring.sheet.RubricTree;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What a scenario that is sent along takes for the parts that it leaves out. */
@Service
public class ScenarioDefaults {

  private final Rubrics rubrics;
  private final Precedents precedents;
  private final Clock clock;

  ScenarioDefaults(Rubrics rubrics, Precedents precedents, Clock clock) {
    this.rubrics = rubrics;
    this.precedents = precedents;
    this.clock = clock;
  }

  /** The current rubric, about the model that its rates speak of, and the overall copy lag. */
  public Map<String, Object> current() {
    LocalDate today = LocalDate.now(clock);
    CopyLag lag = precedents.copyLag(Set.of(), today);
    Rubric rubric = rubrics.current();
    Map<String, Object> tree = RubricTree.of(rubric, lag, precedents.openLag(Set.of(), today));
    tree.put("safeguardByAccess", Trees.copyOfObject(rubric.document(), "safeguardByAccess"));
    tree.put("threats", Trees.member(rubric.document(), "threats"));
    tree.put("benefits", Trees.member(rubric.document(), "benefits"));
    tree.put("parameters", 1e10);
    tree.put("scope", "OPEN_ENDED");
    tree.put("generality", "GENERAL_PURPOSE");
    tree.put("assurance", "INTERNAL");
    return tree;
  }
}
