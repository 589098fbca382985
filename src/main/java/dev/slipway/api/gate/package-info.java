/** The release gate over REST: what a pipeline asks, and the forms in which it is answered. */
@NullMarked
package dev.slipway.api.gate;

import org.jspecify.annotations.NullMarked;
