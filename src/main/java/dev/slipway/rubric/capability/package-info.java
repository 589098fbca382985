/** What a rubric says of how capable models of a class are, and of what can be had elsewhere. */
@NamedInterface("capability")
@NullMarked
package dev.slipway.rubric.capability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
