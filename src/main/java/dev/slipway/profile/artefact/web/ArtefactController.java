package dev.slipway.profile.artefact.web;

import dev.slipway.profile.ModelProfile;
import dev.slipway.profile.ProfileService;
import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.ArtefactTakenException;
import dev.slipway.profile.artefact.Digest;
import dev.slipway.profile.artefact.NewArtefact;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the checksums of a model's files, and removes single ones. */
@Controller
@RequestMapping("/models/{id}/artefacts")
@PreAuthorize("hasRole('SUBMITTER')")
class ArtefactController {

  private final ArtefactService artefacts;
  private final ProfileService profiles;
  private final MessageSource messages;

  ArtefactController(ArtefactService artefacts, ProfileService profiles, MessageSource messages) {
    this.artefacts = artefacts;
    this.profiles = profiles;
    this.messages = messages;
  }

  @GetMapping("/new")
  String open(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new ArtefactForm("", "true"));
    return page(id, model);
  }

  @PostMapping("/new")
  String add(
      @PathVariable UUID id,
      @ModelAttribute("typed") ArtefactForm typed,
      @RequestParam(required = false) @Nullable MultipartFile upload,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id);
    ArtefactForm form = ArtefactAdapter.withFile(typed, upload);
    BindingResult errors = new BeanPropertyBindingResult(form, "form");
    if (ArtefactAdapter.isTooLarge(upload)) {
      errors.rejectValue("checksums", "artefact.refused.large");
    } else {
      List<NewArtefact> read = ArtefactAdapter.read(form, manifestLabel(), errors);
      if (!errors.hasErrors()) {
        add(id, read, errors, redirect);
      }
    }
    if (errors.hasErrors()) {
      model.addAttribute("form", form);
      model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(id, model);
    }
    return back();
  }

  private void add(
      UUID id, List<NewArtefact> read, BindingResult errors, RedirectAttributes redirect) {
    try {
      boolean any = !artefacts.add(id, read).isEmpty();
      redirect.addFlashAttribute("message", any ? "artefact.added" : "artefact.known");
    } catch (ArtefactTakenException taken) {
      Object[] args = {taken.digest().hex().substring(0, 12), taken.model()};
      errors.rejectValue("checksums", "artefact.refused.taken", args, null);
    } catch (DuplicateKeyException atOnce) {
      errors.rejectValue("checksums", "artefact.refused.again");
    }
  }

  @PostMapping("/{digest}/remove")
  String remove(@PathVariable UUID id, @PathVariable String digest, RedirectAttributes redirect) {
    boolean had = Digest.read(digest).filter(known -> artefacts.remove(id, known)).isPresent();
    if (!had) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    redirect.addFlashAttribute("message", "artefact.removed");
    return back();
  }

  private String page(UUID id, Model model) {
    ModelProfile profile = required(id);
    model.addAttribute("id", id);
    model.addAttribute("name", profile.fullName());
    return "profile/artefacts";
  }

  private String manifestLabel() {
    return messages.getMessage("artefact.manifest.label", null, LocaleContextHolder.getLocale());
  }

  private static String back() {
    return "redirect:/models/{id}#artefacts";
  }

  private ModelProfile required(UUID id) {
    return profiles.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
