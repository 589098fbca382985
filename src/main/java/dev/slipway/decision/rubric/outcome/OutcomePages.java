package dev.slipway.decision.rubric.outcome;

import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.pathway.ThreatKind;
import dev.slipway.pathway.question.Measure;
import dev.slipway.profile.modality.Modality;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the form of a threat or a benefit shows around what is typed. */
@Component
class OutcomePages {

  private static final String[] NEEDED = {"name", "description", "kind", "basis"};

  private final Choices choices;

  OutcomePages(MessageSource messages) {
    this.choices = new Choices(messages);
  }

  /**
   * What stands around the fields.
   *
   * @param id empty for a new one
   */
  record Page(
      boolean threat,
      String id,
      List<Choice> kinds,
      List<Choice> modalities,
      List<Choice> measures,
      boolean full) {

    public String address() {
      return id.isEmpty()
          ? "/rubric/draft/new/" + (threat ? "threat" : "benefit")
          : "/rubric/draft/outcomes/" + id;
    }
  }

  /** Shows the form that the model holds. */
  String show(Side side, String id, OutcomeForm form, Model model) {
    model.addAttribute(
        "page",
        new Page(
            side == Side.THREAT,
            id,
            choices.of("level.kind.", ThreatKind.values()),
            choices.of("level.modality.", Modality.values()),
            choices.of("rubric.outcome.measure.", Measure.values()),
            form.steps().size() >= StepRows.MOST));
    model.addAttribute("needed", NEEDED);
    return "rubric/outcome";
  }
}
