package dev.slipway.profile.web;

import dev.slipway.draft.FormAddress;
import dev.slipway.draft.form.GivenAnswers;
import dev.slipway.draft.form.MergeResult;
import dev.slipway.draft.form.OpenedForm;
import dev.slipway.form.Typed;
import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.Similar;
import dev.slipway.profile.artefact.ArtefactService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, shows and edits models. */
@Controller
@RequestMapping("/models")
class ProfileController {

  /** What a proposal of a new model is to begin with, as the query of its form. */
  private static final String PLAN = "plan";

  private final ProfileService profiles;
  private final ProfilePages pages;
  private final ProfileDrafts drafts;
  private final ArtefactService artefacts;

  ProfileController(
      ProfileService profiles,
      ProfilePages pages,
      ProfileDrafts drafts,
      ArtefactService artefacts) {
    this.profiles = profiles;
    this.pages = pages;
    this.drafts = drafts;
    this.artefacts = artefacts;
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String list(Model model) {
    model.addAttribute("rows", pages.rows());
    return "profile/list";
  }

  @GetMapping("/{id}")
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("profile", pages.view(id).orElseThrow(ProfileController::notFound));
    model.addAttribute("derived", pages.derived(id));
    model.addAttribute("artefacts", artefacts.of(id));
    return "profile/show";
  }

  @GetMapping("/new")
  @PreAuthorize("hasRole('SUBMITTER')")
  String openNew(@RequestParam MultiValueMap<String, String> given, Model model) {
    return opened(null, drafts.begin(new GivenAnswers(given)), model);
  }

  /** Models that exist already under a similar name, while one is being typed. */
  @GetMapping("/similar")
  @PreAuthorize("hasRole('SUBMITTER')")
  String similar(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String version,
      Model model) {
    model.addAttribute("similar", profiles.similarTo(name, version));
    return "profile/similar :: similar";
  }

  /** What the capability comes to, while the form is being filled in. */
  @PostMapping("/capability")
  @PreAuthorize("hasRole('SUBMITTER')")
  String capability(
      @RequestParam(required = false) @Nullable UUID id,
      @ModelAttribute("form") ProfileForm form,
      Model model) {
    model.addAttribute("derived", pages.derived(id, form));
    return "profile/folds :: derived";
  }

  @GetMapping("/{id}/edit")
  @PreAuthorize("hasRole('SUBMITTER')")
  String open(@PathVariable UUID id, Model model) {
    return opened(id, drafts.open(id, ProfileFormWriter.form(required(id))), model);
  }

  @PostMapping("/new")
  @PreAuthorize("hasRole('SUBMITTER')")
  String add(
      @RequestParam(defaultValue = "") String another,
      @RequestParam(required = false) @Nullable String draft,
      @ModelAttribute("form") ProfileForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<ProfileDetails> details = ProfileAdapter.read(form, pages.parents(null), errors);
    List<Similar> similar = profiles.similarTo(form.name(), form.version());
    if (another.isEmpty() && similar.stream().anyMatch(Similar::same)) {
      errors.rejectValue("name", "profile.refused.exists");
    }
    FormAddress address = ProfileDrafts.sent(draft);
    if (details.isEmpty() || errors.hasErrors()) {
      model.addAttribute("similar", similar);
      model.addAttribute("draft", drafts.keep(address, form));
      return refused(null, form, errors, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    UUID added = profiles.add(details.get(), form.batches()).id();
    drafts.added(address);
    redirect.addFlashAttribute("message", "profile.saved");
    String plan = GivenAnswers.of(address).first(PLAN);
    return plan.isEmpty()
        ? "redirect:/models/" + added
        : "redirect:/proposals/new?model=" + added + "&" + GivenAnswers.parse(plan).query();
  }

  /** Saves, unless somebody else has saved since the form was opened: then both are shown. */
  @PostMapping("/{id}/edit")
  @PreAuthorize("hasRole('SUBMITTER')")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> sent,
      @ModelAttribute("form") ProfileForm typed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    ModelProfile stands = required(id);
    MergeResult<ProfileForm> settled = drafts.settle(stands, typed, sent);
    if (settled.isOpen()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("conflict", drafts.conflict(stands, settled));
      model.addAttribute("active", "models");
      return "draft/conflict";
    }
    ProfileForm form = settled.form();
    BindingResult errors = new BeanPropertyBindingResult(form, "form");
    Optional<ProfileDetails> details = ProfileAdapter.read(form, pages.parents(id), errors);
    if (details.isEmpty()) {
      model.addAttribute("draft", drafts.keep(stands, form));
      return refused(stands.id(), form, errors, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      int before = stands.revision();
      int saved = profiles.change(id, Typed.version(form.revision()), details.get()).revision();
      drafts.changed(id, before, saved);
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("profile.refused.stale");
      model.addAttribute("draft", drafts.keep(stands, form));
      return refused(stands.id(), form, errors, model, response, HttpStatus.CONFLICT);
    }
    redirect.addFlashAttribute("message", "profile.saved");
    return "redirect:/models/" + id;
  }

  private String opened(@Nullable UUID id, OpenedForm<ProfileForm> opened, Model model) {
    model.addAttribute("draft", opened.note());
    model.addAttribute("form", opened.form());
    return form(id, opened.form(), null, model);
  }

  private String form(@Nullable UUID id, ProfileForm form, @Nullable Errors errors, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("derived", pages.derived(id, form));
    pages.offerChoices(id, model);
    pages.offerFolds(form, errors, model);
    return "profile/form";
  }

  private String refused(
      @Nullable UUID id,
      ProfileForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      HttpStatus status) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    response.setStatus(status.value());
    return form(id, form, errors, model);
  }

  private ModelProfile required(UUID id) {
    return profiles.find(id).orElseThrow(ProfileController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
