/** Scores sets of modifications on the same draws and finds those that no other beats. */
@NamedInterface("frontier")
@NullMarked
package dev.slipway.pathway.frontier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
