/** Reviewers' answers once they are shown: their spread, their chart and what was said. */
@NullMarked
package dev.slipway.elicitation.web.result;

import org.jspecify.annotations.NullMarked;
