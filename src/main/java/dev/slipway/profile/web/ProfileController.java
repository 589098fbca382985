package dev.slipway.profile.web;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileDetails;
import dev.slipway.profile.ProfileService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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

/** Lists models, shows them, and takes what is said of them. */
@Controller
@RequestMapping("/models")
class ProfileController {

  private final ProfileService profiles;
  private final ProfilePages pages;

  ProfileController(ProfileService profiles, ProfilePages pages) {
    this.profiles = profiles;
    this.pages = pages;
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
    return "profile/show";
  }

  @GetMapping("/new")
  @PreAuthorize("hasRole('SUBMITTER')")
  String openNew(Model model) {
    model.addAttribute("form", ProfileForm.empty());
    return form(null, model);
  }

  @GetMapping("/{id}/edit")
  @PreAuthorize("hasRole('SUBMITTER')")
  String open(@PathVariable UUID id, Model model) {
    model.addAttribute("form", ProfileFormWriter.form(required(id)));
    return form(id, model);
  }

  @PostMapping("/new")
  @PreAuthorize("hasRole('SUBMITTER')")
  String add(
      @ModelAttribute("form") ProfileForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Optional<ProfileDetails> details = ProfileAdapter.read(form, pages.parents(null), errors);
    if (details.isEmpty()) {
      return refused(null, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    redirect.addFlashAttribute("message", "profile.saved");
    return "redirect:/models/" + profiles.add(details.get()).id();
  }

  @PostMapping("/{id}/edit")
  @PreAuthorize("hasRole('SUBMITTER')")
  String change(
      @PathVariable UUID id,
      @ModelAttribute("form") ProfileForm form,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id);
    Optional<ProfileDetails> details = ProfileAdapter.read(form, pages.parents(id), errors);
    if (details.isEmpty()) {
      return refused(id, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    try {
      profiles.change(id, revision(form), details.get());
    } catch (ObjectOptimisticLockingFailureException stale) {
      errors.reject("profile.refused.stale");
      return refused(id, model, response, HttpStatus.CONFLICT);
    }
    redirect.addFlashAttribute("message", "profile.saved");
    return "redirect:/models/" + id;
  }

  private String form(@Nullable UUID id, Model model) {
    model.addAttribute("id", id);
    pages.offerChoices(id, model);
    return "profile/form";
  }

  private String refused(
      @Nullable UUID id, Model model, HttpServletResponse response, HttpStatus status) {
    response.setStatus(status.value());
    return form(id, model);
  }

  /** The revision that the form carries, or one that no profile has if it was tampered with. */
  private static int revision(ProfileForm form) {
    return form.revision().matches("\\d{1,9}") ? Integer.parseInt(form.revision()) : -1;
  }

  private ModelProfile required(UUID id) {
    return profiles.find(id).orElseThrow(ProfileController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
