package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.decision.rubric.RubricDrafts;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.edition.Entry;
import dev.slipway.rubric.edition.Statement;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the board changes one entry of the draft. */
@Controller
@RequestMapping("/rubric/draft/entries/{key}")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
class RubricEntryController {

  private final RubricDrafts drafts;
  private final DraftPages pages;

  RubricEntryController(RubricDrafts drafts, DraftPages pages) {
    this.drafts = drafts;
    this.pages = pages;
  }

  @GetMapping
  String open(@PathVariable String key, Model model) {
    RubricDraft draft = draft();
    Optional<String> added =
        draft.outline().entry(key).map(Entry::outcome).filter(id -> draft.added(id).isPresent());
    if (added.isPresent()) {
      // What is added has one form for all of it.
      return "redirect:/rubric/draft/outcomes/" + added.get();
    }
    Entry entry = entry(draft, key);
    model.addAttribute("form", pages.form(draft, entry));
    return page(draft, entry, draft.stamp(entry), model);
  }

  @PostMapping
  String change(
      @PathVariable String key,
      @ModelAttribute("form") EntryForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    RubricDraft draft = draft();
    Entry entry = entry(draft, key);
    Optional<Statement> statement = EntryReading.read(sent, entry, errors);
    if (statement.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(draft, entry, sent.seen(), model);
    }
    try {
      drafts.change(entry, statement.get(), sent.seen());
    } catch (RefusedTransition moved) {
      errors.reject(moved.code());
      response.setStatus(HttpStatus.CONFLICT.value());
      // Whoever sends it again has seen what the other wrote.
      RubricDraft now = draft();
      return page(now, entry, now.stamp(entry), model);
    }
    redirect.addFlashAttribute("message", "rubric.draft.changed");
    return "redirect:/rubric/draft";
  }

  private RubricDraft draft() {
    return drafts.find().orElseThrow(() -> new RefusedTransition("rubric.draft.refused.gone"));
  }

  private static Entry entry(RubricDraft draft, String key) {
    return draft.entry(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String page(RubricDraft draft, Entry entry, String stamp, Model model) {
    model.addAttribute("page", pages.entry(draft, entry, stamp));
    return "rubric/entry";
  }
}
