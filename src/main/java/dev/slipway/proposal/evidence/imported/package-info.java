/** Evaluation results that were read from a model’s documents and may become evidence. */
@NamedInterface("imported")
@NullMarked
package dev.slipway.proposal.evidence.imported;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
