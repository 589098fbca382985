package dev.slipway.proposal;

import dev.slipway.pathway.question.Question;
import dev.slipway.stats.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A claim as it is kept; one known exactly has its middle only. */
@Embeddable
record StoredClaim(
    @Column(columnDefinition = "text") String question,
    @Nullable Double p05,
    double p50,
    @Nullable Double p95,
    @Column(columnDefinition = "text") String reason) {

  static StoredClaim of(Claim claim) {
    if (claim.answer() instanceof Quantity.Percentiles three) {
      return new StoredClaim(
          claim.question().stored(), three.p05(), three.p50(), three.p95(), claim.reason());
    }
    double exact = claim.answer().p50();
    return new StoredClaim(claim.question().stored(), null, exact, null, claim.reason());
  }

  Claim claim() {
    Quantity answer = p05 == null || p95 == null ? Quantity.of(p50) : Quantity.of(p05, p50, p95);
    return new Claim(Question.parse(question).orElseThrow(), answer, reason);
  }
}
