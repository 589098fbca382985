/** Evidence for a proposal: structured entries with files, tied to questions and steps. */
@NamedInterface("evidence")
@NullMarked
package dev.slipway.proposal.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
