package dev.slipway.api.gate;

import dev.slipway.api.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The forms in which the gate answers; the first where any will do. */
enum GateForm {
  JSON(MediaType.APPLICATION_JSON),
  TEXT(new MediaType("text", "plain", StandardCharsets.UTF_8)),
  JUNIT(new MediaType("application", "junit+xml", StandardCharsets.UTF_8)),
  SIGNED(new MediaType("application", "vnd.in-toto+json"));

  private final MediaType type;

  GateForm(MediaType type) {
    this.type = type;
  }

  MediaType type() {
    return type;
  }

  /**
   * The form that a header asks for.
   *
   * @throws ProblemException if it asks for none of them
   */
  static GateForm chosen(String accept) {
    if (accept.isBlank()) {
      return JSON;
    }
    try {
      List<MediaType> accepted = MediaType.parseMediaTypes(accept);
      MimeTypeUtils.sortBySpecificity(accepted);
      return accepted.stream()
          .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
          .flatMap(each -> Arrays.stream(values()).filter(form -> each.includes(form.type)))
          .findFirst()
          .orElseThrow(GateForm::refused);
    } catch (InvalidMediaTypeException notOne) {
      throw refused();
    }
  }

  private static ProblemException refused() {
    return new ProblemException(HttpStatus.NOT_ACCEPTABLE, "gate.accept");
  }
}
