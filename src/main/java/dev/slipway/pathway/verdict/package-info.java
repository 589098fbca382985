/** What is said of a change: made once from its numbers, so that no two sentences disagree. */
@NamedInterface("verdict")
@NullMarked
package dev.slipway.pathway.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
