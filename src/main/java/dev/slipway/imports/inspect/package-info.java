/** Evaluation logs of Inspect, as JSON and as archives; their headers only. */
@NullMarked
package dev.slipway.imports.inspect;

import org.jspecify.annotations.NullMarked;
