/** Pages on which the board decides, signs, dissents and shows that conditions are met. */
@NullMarked
package dev.slipway.decision.web;

import org.jspecify.annotations.NullMarked;
