/** Numbers as people type them. */
@NamedInterface("text")
@NullMarked
package dev.slipway.stats.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
