package dev.slipway.profile.web;

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

/** Lists models, shows them, and takes what is said of them. */
@Controller
@RequestMapping("/models")
class ProfileController {

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
  String openNew(Model model) {
    return open(null, ProfileForm.empty(), model);
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

  @GetMapping("/{id}/edit")
  @PreAuthorize("hasRole('SUBMITTER')")
  String open(@PathVariable UUID id, Model model) {
    return open(id, ProfileFormWriter.form(required(id)), model);
  }

  @PostMapping("/new")
  @PreAuthorize("hasRole('SUBMITTER')")
  String add(
      @RequestParam(defaultValue = "") String another,
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
    if (details.isEmpty() || errors.hasErrors()) {
      model.addAttribute("similar", similar);
      return refused(null, form, errors, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    UUID added = profiles.add(details.get(), form.batches()).id();
    drafts.added();
    redirect.addFlashAttribute("message", "profile.saved");
    return "redirect:/models/" + added;
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
      return refused(stands, form, errors, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      int before = stands.revision();
      int saved = profiles.change(id, Typed.version(form.revision()), details.get()).revision();
      drafts.changed(id, before, saved);
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("profile.refused.stale");
      return refused(stands, form, errors, model, response, HttpStatus.CONFLICT);
    }
    redirect.addFlashAttribute("message", "profile.saved");
    return "redirect:/models/" + id;
  }

  private String open(@Nullable UUID id, ProfileForm stands, Model model) {
    OpenedForm<ProfileForm> opened = drafts.open(id, stands);
    model.addAttribute("draft", opened.note());
    model.addAttribute("form", opened.form());
    return form(id, opened.form(), null, model);
  }

  private String form(@Nullable UUID id, ProfileForm form, @Nullable Errors errors, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("derived", id == null ? null : pages.derived(id));
    pages.offerChoices(id, model);
    pages.offerFolds(form, errors, model);
    return "profile/form";
  }

  private String refused(
      @Nullable ModelProfile stands,
      ProfileForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      HttpStatus status) {
    model.addAttribute("draft", drafts.keep(stands, form));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    response.setStatus(status.value());
    return form(stands == null ? null : stands.id(), form, errors, model);
  }

  private ModelProfile required(UUID id) {
    return profiles.find(id).orElseThrow(ProfileController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
