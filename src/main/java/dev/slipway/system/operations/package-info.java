/** The page on which administrators see instances, jobs and what is kept in memory. */
@NullMarked
package dev.slipway.system.operations;

import org.jspecify.annotations.NullMarked;
