/** Scores that are kept, as programs read them and have them made. */
@NamedInterface("program")
@NullMarked
package dev.slipway.scoring.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
