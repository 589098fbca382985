package dev.slipway.api.backup;

import dev.slipway.api.body.JsonBody;
import dev.slipway.api.body.Members;
import dev.slipway.backup.BackupDownload;
import dev.slipway.backup.Backups;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a backup. */
@RestController
@RequestMapping("/api/v1/backups")
@Tag(name = "Backups")
class BackupApiController {

  private static final int LONGEST_PASSPHRASE = 1000;
  private static final String PASSPHRASE = "passphrase";

  private final Backups backups;

  BackupApiController(Backups backups) {
    this.backups = backups;
  }

  @PostMapping
  @PreAuthorize("hasAuthority('SCOPE_READ') and hasRole('ADMINISTRATOR')")
  @Operation(
      operationId = "takeBackup",
      summary = "Take a backup",
      description =
          "Everything in the database as of one moment, as a ZIP archive. {\"passphrase\": \"…\"} encrypts it; without a body it is not encrypted. A file that was cut off lacks its manifest, and is refused when it is restored.",
      responses = {
        @ApiResponse(
            responseCode = "200",
            description = "The backup",
            content =
                @Content(
                    mediaType = "application/octet-stream",
                    schema = @Schema(type = "string", format = "binary"))),
        @ApiResponse(
            responseCode = "422",
            description = "The passphrase is too short",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Problem"))),
        @ApiResponse(
            responseCode = "429",
            description = "Another backup is being taken",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Problem")))
      })
  void take(InputStream body, HttpServletResponse response) throws IOException, SQLException {
    backups.take(passphrase(body), BackupDownload.to(response));
  }

  private static @Nullable String passphrase(InputStream body) throws IOException {
    PushbackInputStream sent = new PushbackInputStream(body);
    int first = sent.read();
    if (first < 0) {
      return null;
    }
    sent.unread(first);
    JsonBody read = JsonBody.read(sent);
    String passphrase = new Members(read).text(PASSPHRASE, LONGEST_PASSPHRASE);
    if (read.isSound() && passphrase.length() < Backups.SHORTEST_PASSPHRASE) {
      read.refuse(PASSPHRASE, "passphrase", Backups.SHORTEST_PASSPHRASE);
    }
    read.requireKnown();
    read.requireSound();
    return passphrase;
  }
}
