package dev.slipway.proposal;

import dev.slipway.catalogue.editor.EffectSubjects;
import dev.slipway.form.Choice;
import dev.slipway.rubric.Rubrics;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the editor of effects which threats and benefits a proposal can have. */
@Component
class RubricSubjects implements EffectSubjects {

  private final Rubrics rubrics;

  RubricSubjects(Rubrics rubrics) {
    this.rubrics = rubrics;
  }

  @Override
  public List<Choice> threats() {
    return rubrics.current().threats().stream()
        .map(threat -> new Choice(threat.id(), threat.name(), threat.description()))
        .toList();
  }

  @Override
  public List<Choice> benefits() {
    return rubrics.current().benefits().stream()
        .map(benefit -> new Choice(benefit.id(), benefit.name(), benefit.description()))
        .toList();
  }
}
