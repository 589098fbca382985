/** A rubric's document as the board edits it: one entry after the other, and what differs. */
@NamedInterface("edition")
@NullMarked
package dev.slipway.rubric.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
