/**
 * Which combination of modifications: every one of them scored, in the background where it takes
 * long.
 */
@NamedInterface("frontier")
@NullMarked
package dev.slipway.comparison.frontier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
