/** The page of the board's policy, with its history, and the form that proposes a change. */
@NullMarked
package dev.slipway.decision.policy.web;

import org.jspecify.annotations.NullMarked;
