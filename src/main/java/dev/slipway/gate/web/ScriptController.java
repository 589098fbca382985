package dev.slipway.gate.web;

import dev.slipway.profile.artefact.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the script that pipelines use, and its digest. */
@RestController
@PreAuthorize("permitAll()")
class ScriptController {

  private static final String NAME = "gate.sh";

  private final byte[] script = read();

  @GetMapping(path = "/gate.sh", produces = "text/x-shellscript;charset=UTF-8")
  byte[] script() {
    return script;
  }

  /** As {@code sha256sum} prints it, so that {@code sha256sum -c} takes it. */
  @GetMapping(path = "/gate.sh.sha256", produces = MediaType.TEXT_PLAIN_VALUE)
  byte[] digest() {
    return (Digest.of(script).hex() + "  " + NAME + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read() {
    try (InputStream in = new ClassPathResource("gate/" + NAME).getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
