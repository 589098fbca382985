/** What a delay buys, told apart from what a fixed window only seems to give. */
@NamedInterface("delay")
@NullMarked
package dev.slipway.pathway.delay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
