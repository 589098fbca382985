/**
 * What matters for a scenario: which open questions explain what is not known, what an answer would
 * be worth, and which disagreement between two scenarios moves the likelihood most.
 */
@NamedInterface("sensitivity")
@NullMarked
package dev.slipway.pathway.sensitivity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
