package dev.slipway.elicitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for would tell a score that the present person is not to see yet. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class VeiledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final @Nullable UUID proposalId;

  /**
   * About one proposal.
   *
   * @param proposalId null where it is about what it would become
   */
  public VeiledException(@Nullable UUID proposalId) {
    super("hidden until the round is over");
    this.proposalId = proposalId;
  }

  public @Nullable UUID proposalId() {
    return proposalId;
  }
}
