/** The page of a proposal's estimates: its rounds, the reader's answers and everybody's. */
@NullMarked
package dev.slipway.elicitation.web.estimates;

import org.jspecify.annotations.NullMarked;
