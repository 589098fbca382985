/** Proposals and their evidence as programs read and change them, by the rules of the forms. */
@NamedInterface("program")
@NullMarked
package dev.slipway.proposal.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
