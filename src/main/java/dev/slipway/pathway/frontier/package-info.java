/** Every allowed set of modifications on the same draws: which of them no other one beats. */
@NamedInterface("frontier")
@NullMarked
package dev.slipway.pathway.frontier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
