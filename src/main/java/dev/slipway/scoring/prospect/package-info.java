/** What another version of the rubric would make of the proposals that are open. */
@NamedInterface("prospect")
@NullMarked
package dev.slipway.scoring.prospect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
