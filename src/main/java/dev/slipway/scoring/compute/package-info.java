/**
 * The one place where anything long is computed: few threads, people before jobs, no more waiting
 * than can be answered.
 */
@NamedInterface("pool")
@NullMarked
package dev.slipway.scoring.compute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
