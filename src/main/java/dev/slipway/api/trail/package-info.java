/** The trail of every change over REST. */
@NullMarked
package dev.slipway.api.trail;

import org.jspecify.annotations.NullMarked;
