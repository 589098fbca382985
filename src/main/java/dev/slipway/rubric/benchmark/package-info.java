/**
 * What a rubric says of published benchmarks: which question a result speaks of, and how weakly.
 */
@NamedInterface("benchmark")
@NullMarked
package dev.slipway.rubric.benchmark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
