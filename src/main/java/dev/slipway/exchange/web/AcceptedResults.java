package dev.slipway.exchange.web;

import dev.slipway.imports.FoundEvaluation;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.evidence.imported.ImportedResults;
import dev.slipway.proposal.evidence.imported.NewResult;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Carries evaluation results through the page on which they are accepted, and keeps them. */
@Component
class AcceptedResults {

  /** So many of a document are shown, and no more are kept. */
  static final int MOST = 100;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ImportedResults results;
  private final ProfileService profiles;

  AcceptedResults(ImportedResults results, ProfileService profiles) {
    this.results = results;
    this.profiles = profiles;
  }

  /** A result as a field of the page carries it. */
  static String field(String document, FoundEvaluation found) {
    return JSON.writeValueAsString(
        new NewResult(
            document,
            found.place().toString(),
            found.benchmark(),
            found.metric(),
            found.value(),
            found.samples(),
            found.date(),
            found.by()));
  }

  /**
   * Keeps what the page sent.
   *
   * @param model whose they are; null if it is not saved yet
   * @return the name under which they were kept for a model that is not saved yet
   */
  Optional<String> keep(@Nullable UUID model, List<String> sent) {
    if (sent.isEmpty()) {
      return Optional.empty();
    }
    List<NewResult> read = sent.stream().limit(MOST).map(AcceptedResults::read).toList();
    UUID batch = results.accept(read);
    if (model == null) {
      return Optional.of(batch.toString());
    }
    profiles.acceptDocuments(model, List.of(batch));
    return Optional.empty();
  }

  private static NewResult read(String field) {
    try {
      NewResult read = JSON.readValue(field, NewResult.class);
      if (read.isWhole()) {
        return read;
      }
    } catch (JacksonException broken) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a result", broken);
    }
    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
