package dev.slipway.precedent.web;

import dev.slipway.precedent.cases.CaseImport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of cases in, or says line by line and column by column why not. */
@Controller
@RequestMapping("/cases/import")
@PreAuthorize("hasAnyRole('SUBMITTER','REVIEWER','CHAIR','ADMINISTRATOR')")
class CaseImportController {

  private static final long MOST_BYTES = 10L * 1024 * 1024;

  private final CaseImport imports;

  CaseImportController(CaseImport imports) {
    this.imports = imports;
  }

  @GetMapping
  String ask() {
    return "precedent/import";
  }

  @PostMapping
  String take(
      @RequestParam(required = false) @Nullable MultipartFile upload,
      Model model,
      HttpServletResponse response)
      throws IOException {
    String refused = refusal(upload);
    if (refused == null && upload != null) {
      try {
        CaseImport.Result result = imports.take(new StringReader(text(upload)));
        model.addAttribute("result", result);
        if (!result.faults().isEmpty()) {
          response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "precedent/import";
      } catch (CharacterCodingException notUtf8) {
        refused = "cases.import.refused.utf8";
      }
    }
    model.addAttribute("refused", refused);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return "precedent/import";
  }

  private static @Nullable String refusal(@Nullable MultipartFile upload) {
    if (upload == null || upload.isEmpty()) {
      return "cases.import.refused.none";
    }
    return upload.getSize() > MOST_BYTES ? "cases.import.refused.size" : null;
  }

  /** Refuses what is not UTF-8, where letters would otherwise be lost silently. */
  private static String text(MultipartFile upload) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(upload.getBytes()))
        .toString();
  }
}
