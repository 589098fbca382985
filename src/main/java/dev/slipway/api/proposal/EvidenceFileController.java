package dev.slipway.api.proposal;

import dev.slipway.api.ForReading;
import dev.slipway.api.ForSubmitting;
import dev.slipway.api.call.Versions;
import dev.slipway.api.problem.ProblemException;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.proposal.evidence.NewFile;
import dev.slipway.proposal.program.EvidenceCard;
import dev.slipway.proposal.program.EvidenceCards;
import dev.slipway.proposal.program.EvidenceDownload;
import dev.slipway.proposal.program.RefusedFieldsException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Attaches files to evidence and hands them out, a block at a time. */
@RestController("evidenceFileApi")
@RequestMapping("/api/v1/proposals/{id}/evidence/{entry}/file")
@Tag(name = "Proposals")
class EvidenceFileController {

  private static final int BLOCK = 64 * 1024;

  private final EvidenceCards evidence;
  private final EvidenceDownload download;

  EvidenceFileController(EvidenceCards evidence, EvidenceDownload download) {
    this.evidence = evidence;
    this.download = download;
  }

  @GetMapping
  @ForReading
  @KeepsVeil
  @Operation(
      operationId = "evidenceFile",
      summary = "Download the file of an entry",
      responses =
          @ApiResponse(
              responseCode = "200",
              description = "The file",
              content =
                  @Content(
                      mediaType = "*/*",
                      schema = @Schema(type = "string", format = "binary"))))
  void file(@PathVariable UUID id, @PathVariable UUID entry, HttpServletResponse response)
      throws IOException {
    download.write(id, entry, response);
  }

  @PutMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ForSubmitting
  @KeepsVeil
  @Operation(
      operationId = "attachFile",
      summary = "Attach a file to an entry that has none",
      description =
          "The file is the body, of at most 10 MiB, with any content type; name tells its type, which the content must be too: PDF, PNG, JPEG, TXT, CSV, JSON, DOCX or XLSX. Needs If-Match.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "*/*",
                      schema = @Schema(type = "string", format = "binary"))))
  ResponseEntity<EvidenceAnswer> attach(
      @PathVariable UUID id,
      @PathVariable UUID entry,
      @RequestParam String name,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      InputStream body)
      throws IOException {
    Integer seen = Versions.required(ifMatch);
    Path file = Files.createTempFile("slipway-evidence", null);
    try {
      keep(body, file);
      EvidenceCard changed =
          evidence.attach(id, entry, seen, name, new FileSystemResource(file), Files.size(file));
      return ResponseEntity.ok()
          .eTag(Versions.tag(changed.version()))
          .body(EvidenceAnswer.of(changed));
    } catch (RefusedFieldsException refused) {
      throw FormFaults.of(refused);
    } finally {
      Files.delete(file);
    }
  }

  /** On the disk, because its type and its hash are told by reading it more than once. */
  private static void keep(InputStream body, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      long size = 0;
      for (byte[] block = body.readNBytes(BLOCK);
          block.length > 0;
          block = body.readNBytes(BLOCK)) {
        size += block.length;
        if (size > NewFile.LARGEST) {
          throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "file");
        }
        out.write(block);
      }
    }
  }
}
