/** Scoring a proposal from its page, and what can be downloaded of a score. */
@NullMarked
package dev.slipway.scoring.web;

import org.jspecify.annotations.NullMarked;
