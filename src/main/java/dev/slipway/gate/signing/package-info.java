/**
 * Signed verdicts: statements that can be verified without asking Slipway, and the keys that sign
 * them.
 */
@NamedInterface("signing")
@NullMarked
package dev.slipway.gate.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
