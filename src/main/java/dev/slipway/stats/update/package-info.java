/** Bayes' rule for one uncertain number: what tests and observations make of its three numbers. */
@NamedInterface("update")
@NullMarked
package dev.slipway.stats.update;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
