package dev.slipway.api;

import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.ImportedDocument;
import dev.slipway.imports.NoteWords;
import dev.slipway.imports.RefusedDocumentException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads a document that is sent along; keeps nothing. */
@RestController
@RequestMapping(ImportController.PATH)
@Tag(name = "Imports")
class ImportController {

  static final String PATH = "/api/v1/imports";

  private static final String PROBLEM = "#/components/schemas/Problem";

  private final DocumentImports imports;
  private final NoteWords words;

  ImportController(DocumentImports imports, NoteWords words) {
    this.imports = imports;
    this.words = words;
  }

  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ForScores
  @Operation(
      operationId = "import",
      summary = "Read a document that speaks of a model",
      description =
          "A model card or evaluation results of the Hugging Face Hub, a CycloneDX bill of materials (1.5 to 1.7, JSON), a record of Every Eval Ever or a log of Inspect (.json or .eval), of at most 10 MiB, with any content type: the format is told from the content. Answers field by field what was found, where, and how: STATED by a field of the document, DERIVED from something else it says, or read from PROSE. Keeps nothing.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "*/*",
                      schema = @Schema(type = "string", format = "binary"))),
      responses = {
        @ApiResponse(responseCode = "200", description = "What was found"),
        @ApiResponse(
            responseCode = "413",
            description = "Longer than 10 MiB",
            content = @Content(schema = @Schema(ref = PROBLEM))),
        @ApiResponse(
            responseCode = "415",
            description = "Of no format that is read",
            content = @Content(schema = @Schema(ref = PROBLEM))),
        @ApiResponse(
            responseCode = "422",
            description = "Faulty, or not to be relied on; names the place",
            content = @Content(schema = @Schema(ref = PROBLEM)))
      })
  ImportAnswer read(@RequestParam(defaultValue = "") String filename, InputStream body)
      throws IOException {
    byte[] document = body.readNBytes(DocumentImports.LONGEST + 1);
    if (document.length > DocumentImports.LONGEST) {
      throw RefusedDocumentException.tooLarge();
    }
    ImportedDocument found = imports.read(document, filename);
    List<String> notes =
        found.notes().stream().map(note -> words.sentence(note, Locale.ENGLISH)).toList();
    return ImportAnswer.of(found, notes);
  }
}
