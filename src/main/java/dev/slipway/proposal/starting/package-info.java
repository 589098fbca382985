/** What the rubric answers for a model before there is a proposal to release it. */
@NamedInterface("starting")
@NullMarked
package dev.slipway.proposal.starting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
