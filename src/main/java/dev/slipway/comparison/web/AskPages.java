package dev.slipway.comparison.web;

import dev.slipway.catalogue.editor.EffectEditor;
import dev.slipway.comparison.Asked;
import dev.slipway.comparison.KeepService;
import dev.slipway.comparison.Kept;
import dev.slipway.comparison.Offer;
import dev.slipway.comparison.Selection;
import dev.slipway.comparison.Selection.OwnModification;
import dev.slipway.proposal.Proposal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page shows. */
@Component
class AskPages {

  private final Offer offer;
  private final KeepService keeping;
  private final EffectEditor editor;
  private final MessageSource messages;

  AskPages(Offer offer, KeepService keeping, EffectEditor editor, MessageSource messages) {
    this.offer = offer;
    this.keeping = keeping;
    this.editor = editor;
    this.messages = messages;
  }

  /** The whole page; the model already holds the form, and the answer if there is one. */
  String page(Proposal proposal, Model model) {
    AskForm form = (AskForm) Objects.requireNonNull(model.getAttribute("form"));
    model.addAttribute("proposal", ProposalView.of(proposal));
    model.addAttribute("stages", offer.byStage(proposal, form.chosen()));
    model.addAttribute("editor", editor.options());
    if (model.getAttribute("kept") instanceof Kept kept) {
      model.addAttribute(
          "changed", new KeepView(named(kept.added()), named(kept.dropped()), List.of()));
    }
    return "comparison/ask";
  }

  String refused(Proposal proposal, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(proposal, model);
  }

  AnswerView answer(Proposal proposal, Asked asked, AskForm form) {
    List<String> chosen = proposal.modifications();
    return new AnswerViews(offer.names(), form.name(), editor)
        .view(
            asked,
            chosen,
            keeping.clashes(chosen, asked.selection()),
            proposal.horizonMonths(),
            form.fromRelease());
  }

  private List<String> named(List<String> slugs) {
    Map<String, String> names = offer.names();
    return slugs.stream().map(slug -> names.getOrDefault(slug, slug)).toList();
  }

  /** The old question, and what is different about the copy. */
  String questionOfCopy(Proposal proposal, Selection selection) {
    List<String> changes = new ArrayList<>(named(selection.slugs()));
    OwnModification own = selection.own();
    if (own != null) {
      changes.add(own.name());
    }
    String key = changes.isEmpty() ? "comparison.copy.question.none" : "comparison.copy.question";
    Object[] args = {proposal.question(), String.join("; ", changes)};
    return messages.getMessage(key, args, LocaleContextHolder.getLocale());
  }
}
