/**
 * How long copies took to appear and to be distributed openly, fitted to the cases known on a day.
 */
@NamedInterface("lag")
@NullMarked
package dev.slipway.precedent.lag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
