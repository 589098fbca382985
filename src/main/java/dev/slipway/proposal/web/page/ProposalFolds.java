package dev.slipway.proposal.web.page;

import dev.slipway.draft.form.Fold;
import dev.slipway.form.Choices;
import dev.slipway.form.ErrorLine;
import dev.slipway.proposal.web.form.OfferedScales;
import dev.slipway.proposal.web.form.ProposalForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the release form folds away, and what its summary of errors says in which order. */
@Component
public class ProposalFolds {

  /** The questions in the order of the page. */
  private static final List<String> ORDER =
      List.of(
          "question",
          "model",
          "decisionDate",
          "scope",
          "steps",
          "horizonMonths",
          "outcomeScale",
          "threats",
          "benefits",
          "modifications",
          "claims",
          "confidentiality");

  private static final Map<String, List<String>> FOLDS =
      Map.of(
          "outcomes", List.of("threats", "benefits"),
          "modifications", List.of("modifications"),
          "counts", List.of("horizonMonths", "outcomeScale"),
          "claims", List.of("claims"),
          "mark", List.of("confidentiality"));

  private final OfferedScales scales;
  private final FormProgressReader progress;
  private final MessageSource messages;
  private final Choices choices;

  ProposalFolds(OfferedScales scales, FormProgressReader progress, MessageSource messages) {
    this.scales = scales;
    this.progress = progress;
    this.messages = messages;
    this.choices = new Choices(messages);
  }

  /**
   * One of them.
   *
   * @param state what is set in it, in a few words
   * @param open whether something in it was refused, so that it has to be seen
   */
  record FoldView(String state, boolean open) {}

  /**
   * Puts them into the model of the form's page.
   *
   * @param errors what was refused, or null where nothing was sent
   */
  public void offer(ProposalForm form, @Nullable Errors errors, Model page) {
    Map<String, FoldView> folds = new LinkedHashMap<>();
    FOLDS.forEach(
        (name, questions) ->
            folds.put(
                name,
                new FoldView(
                    state(name, form),
                    Fold.of(questions, form, ProposalForm.empty(), errors).faulty())));
    page.addAttribute("folds", folds);
    if (errors != null && errors.hasErrors()) {
      page.addAttribute("problems", ErrorLine.of(errors, ORDER, progress::label, messages));
    }
  }

  private String state(String name, ProposalForm form) {
    return switch (name) {
      case "outcomes" -> words(name, form.threats().size(), form.benefits().size());
      case "counts" -> words(name, form.horizonMonths(), scales.name(form.outcomeScale()));
      case "mark" ->
          form.confidentiality().isBlank()
              ? choices.text("form.fold.none")
              : form.confidentiality();
      case "claims" -> words(name, form.claims().size());
      default -> words(name, form.modifications().size());
    };
  }

  private String words(String name, Object... args) {
    return choices.text("proposal.state.of." + name, args);
  }
}
