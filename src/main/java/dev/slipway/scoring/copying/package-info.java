/** How soon the model of a proposal will be copied, by the cases that are like it. */
@NullMarked
package dev.slipway.scoring.copying;

import org.jspecify.annotations.NullMarked;
