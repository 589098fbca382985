package dev.slipway.api.problem;

import dev.slipway.account.quota.QuotaExceededException;
import dev.slipway.elicitation.VeiledException;
import dev.slipway.pathway.document.Fault;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.scoring.assembly.UnscorableException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Refusals of the product's own rules as problem documents. */
@Component
class ProductProblems {

  private final ProblemWriter writer;

  ProductProblems(ProblemWriter writer) {
    this.writer = writer;
  }

  Optional<ProblemDetail> of(Exception refusal) {
    if (refusal instanceof RefusedTransition e) {
      return Optional.of(writer.conflict(e.code()));
    }
    if (refusal instanceof ObjectOptimisticLockingFailureException) {
      return Optional.of(writer.problem(HttpStatus.PRECONDITION_FAILED, "precondition.failed"));
    }
    if (refusal instanceof VeiledException) {
      return Optional.of(writer.problem(HttpStatus.FORBIDDEN, "veiled"));
    }
    if (refusal instanceof NoSuchElementException) {
      return Optional.of(writer.problem(HttpStatus.NOT_FOUND, "notFound"));
    }
    if (refusal instanceof UnscorableException e) {
      return Optional.of(writer.faults(HttpStatus.UNPROCESSABLE_CONTENT, e.faults()));
    }
    if (refusal instanceof QuotaExceededException e) {
      return Optional.of(writer.quota(e.code(), e.args()));
    }
    if (refusal instanceof BindException e) {
      List<Fault> faults = e.getFieldErrors().stream().map(ProductProblems::fault).toList();
      return Optional.of(writer.faults(HttpStatus.UNPROCESSABLE_CONTENT, faults));
    }
    return Optional.empty();
  }

  private static Fault fault(FieldError error) {
    String sent = Objects.toString(error.getRejectedValue());
    String shown = sent.length() <= 40 ? sent : sent.substring(0, 40) + "…";
    return new Fault("/" + error.getField(), "parameter", List.of(shown));
  }
}
