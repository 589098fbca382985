/** How capable a model is beside those of its class, from what its training took. */
@NamedInterface("capability")
@NullMarked
package dev.slipway.scoring.capability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
