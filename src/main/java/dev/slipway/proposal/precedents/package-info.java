/** Which reference cases somebody took as like a proposal's model, and why. */
@NamedInterface("precedents")
@NullMarked
package dev.slipway.proposal.precedents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
