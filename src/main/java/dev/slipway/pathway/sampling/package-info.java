/** The quantities of a course for a block of draws, as arrays. */
@NullMarked
package dev.slipway.pathway.sampling;

import org.jspecify.annotations.NullMarked;
