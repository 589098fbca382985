/** Templates from which proposals are started: usual plans with their threats and safeguards. */
@NamedInterface("template")
@NullMarked
package dev.slipway.proposal.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
