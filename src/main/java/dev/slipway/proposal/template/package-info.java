/** Templates from which proposals are started: usual plans with their threats and safeguards. */
@NullMarked
package dev.slipway.proposal.template;

import org.jspecify.annotations.NullMarked;
