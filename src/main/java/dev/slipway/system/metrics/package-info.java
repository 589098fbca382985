/** What Prometheus is told of Slipway, beside what its libraries tell of themselves. */
@NullMarked
package dev.slipway.system.metrics;

import org.jspecify.annotations.NullMarked;
