/** How often the gate was asked: counted in memory, written in batches. */
@NamedInterface("usage")
@NullMarked
package dev.slipway.gate.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
