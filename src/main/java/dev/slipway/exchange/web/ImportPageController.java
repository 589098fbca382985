package dev.slipway.exchange.web;

import dev.slipway.exchange.web.ImportPages.Upload;
import dev.slipway.profile.ProfileService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills the form of a profile from documents, once its reader has accepted what they say. */
@Controller
@RequestMapping("/models/import")
@PreAuthorize("hasRole('SUBMITTER')")
class ImportPageController {

  private static final int MOST_DOCUMENTS = 10;

  private final ImportPages pages;
  private final ProfileFields fields;
  private final AcceptedResults results;
  private final ProfileService profiles;

  ImportPageController(
      ImportPages pages, ProfileFields fields, AcceptedResults results, ProfileService profiles) {
    this.pages = pages;
    this.fields = fields;
    this.results = results;
    this.profiles = profiles;
  }

  @GetMapping
  String ask(@RequestParam(required = false) @Nullable UUID model, Model page) {
    return page(model, page);
  }

  @PostMapping
  String read(
      @RequestParam(required = false) @Nullable UUID model,
      @RequestParam(required = false) @Nullable List<MultipartFile> files,
      @RequestParam(defaultValue = "") String text,
      Model page,
      HttpServletResponse response)
      throws IOException {
    List<Upload> uploads = uploads(files == null ? List.of() : files, text);
    page.addAttribute("text", text);
    if (uploads.isEmpty() || uploads.size() > MOST_DOCUMENTS) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      page.addAttribute(
          "refused", uploads.isEmpty() ? "import.refused.none" : "import.refused.many");
      return page(model, page);
    }
    ImportView view = pages.view(model, uploads);
    if (view.documents().stream().allMatch(each -> each.refused() != null)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    page.addAttribute("view", view);
    return page(model, page);
  }

  /** Puts what was accepted into the form; it is saved there or not at all. */
  @PostMapping("/accept")
  String accept(
      @RequestParam(required = false) @Nullable UUID model,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect) {
    requireModel(model);
    String from = sent.containsKey("all") ? "only." : "take.";
    Map<String, List<String>> accepted = new LinkedHashMap<>();
    for (String field : ImportPages.FIELDS) {
      List<String> values = new ArrayList<>(sent.getOrDefault(from + field, List.of()));
      if (values.isEmpty() && from.equals("only.")) {
        values.addAll(sent.getOrDefault("take." + field, List.of()));
      }
      values.removeIf(String::isBlank);
      if (!values.isEmpty()) {
        accepted.put(field, values);
      }
    }
    List<String> kept =
        sent.containsKey("keep") ? sent.getOrDefault("result", List.of()) : List.of();
    results
        .keep(model, kept)
        .ifPresent(batch -> accepted.put(ProfileFields.RESULTS, List.of(batch)));
    if (!accepted.isEmpty()) {
      fields.accept(model, accepted);
      redirect.addFlashAttribute("message", "import.accepted");
    } else if (!kept.isEmpty()) {
      redirect.addFlashAttribute("message", "import.results.kept");
    }
    return "redirect:" + ProfileFields.address(model).path();
  }

  private List<Upload> uploads(List<MultipartFile> files, String text) throws IOException {
    List<Upload> uploads = new ArrayList<>();
    for (MultipartFile file : files) {
      if (!file.isEmpty()) {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        uploads.add(new Upload(name, file.getBytes()));
      }
    }
    if (!text.isBlank()) {
      uploads.add(new Upload(pages.pasted(), text.getBytes(StandardCharsets.UTF_8)));
    }
    return uploads;
  }

  private String page(@Nullable UUID model, Model page) {
    requireModel(model);
    page.addAttribute("model", model);
    page.addAttribute("back", ProfileFields.address(model).path());
    return "exchange/import";
  }

  private void requireModel(@Nullable UUID model) {
    if (model != null && profiles.find(model).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
