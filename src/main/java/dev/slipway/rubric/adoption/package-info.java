/** Which version of the rubric is in force, and which a proposal was scored with. */
@NamedInterface("adoption")
@NullMarked
package dev.slipway.rubric.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
