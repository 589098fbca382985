/** Where rounds are opened and closed, and the rules of the pool are set. */
@NullMarked
package dev.slipway.elicitation.web.round;

import org.jspecify.annotations.NullMarked;
