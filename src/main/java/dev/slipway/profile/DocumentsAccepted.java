package dev.slipway.profile;

import dev.slipway.audit.Recorded;
import dev.slipway.audit.Subject;
import java.util.List;
import java.util.UUID;

/**
 * Results of evaluations that were read from documents are a model’s.
 *
 * @param batches names under which they were kept when they were accepted
 */
public record DocumentsAccepted(UUID modelId, String name, List<UUID> batches) implements Recorded {

  public DocumentsAccepted {
    batches = List.copyOf(batches);
  }

  @Override
  public Subject subject() {
    return new Subject("model", modelId.toString(), name);
  }

  @Override
  public String action() {
    return "profile.results";
  }
}
