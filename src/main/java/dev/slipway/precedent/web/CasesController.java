package dev.slipway.precedent.web;

import dev.slipway.precedent.cases.CaseProvenance;
import dev.slipway.precedent.file.CaseText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists the reference cases, shows each, and gives them away as a file. */
@Controller
@RequestMapping("/cases")
@PreAuthorize("isAuthenticated()")
class CasesController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final CasePages pages;
  private final ObjectProvider<CaseProvenance> provenance;

  CasesController(CasePages pages, ObjectProvider<CaseProvenance> provenance) {
    this.pages = pages;
    this.provenance = provenance;
  }

  @GetMapping
  String list(
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("list", pages.list(CaseFilter.of(asked), page));
    return "precedent/cases";
  }

  @GetMapping("/{key}")
  String show(@PathVariable String key, Model model) {
    model.addAttribute(
        "item",
        pages.view(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("lines", pages.history(key));
    model.addAttribute(
        "whence",
        provenance.orderedStream().flatMap(each -> each.of(key).stream()).findFirst().orElse(null));
    return "precedent/case";
  }

  /** The events that the filter takes, in the format in which they are taken in. */
  @GetMapping("/export")
  ResponseEntity<String> export(@RequestParam Map<String, String> asked) {
    String name =
        ContentDisposition.attachment().filename("proliferation-cases.csv").build().toString();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .body(CaseText.csv(pages.rows(CaseFilter.of(asked))));
  }
}
