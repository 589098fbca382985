/** How a model was trained: its compute, and what its developer earns. */
@NamedInterface("training")
@NullMarked
package dev.slipway.profile.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
