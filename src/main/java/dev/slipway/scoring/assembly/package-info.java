/** From a proposal to a scenario: answer sheets laid over one another, each with its origin. */
@NamedInterface("assembly")
@NullMarked
package dev.slipway.scoring.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
