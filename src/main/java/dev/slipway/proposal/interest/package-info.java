/** Who has an interest in a proposal, and how long a proposal is kept. */
@NamedInterface("interest")
@NullMarked
package dev.slipway.proposal.interest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
