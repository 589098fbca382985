/** Slipway: whether, how and with which safeguards an AI model is released. */
@NullMarked
package dev.slipway;

import org.jspecify.annotations.NullMarked;
