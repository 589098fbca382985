/** The rubric’s mapping of benchmarks as evidence uses it, and its questions in words. */
@NamedInterface("benchmark")
@NullMarked
package dev.slipway.proposal.evidence.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
