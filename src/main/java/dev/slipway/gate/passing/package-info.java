/** The cheapest modifications with which a declined release would be within the limits. */
@NamedInterface("passing")
@NullMarked
package dev.slipway.gate.passing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
