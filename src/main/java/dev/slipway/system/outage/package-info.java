/** What Slipway answers while its database is gone, slow or full, and what it says at a start. */
@NullMarked
package dev.slipway.system.outage;

import org.jspecify.annotations.NullMarked;
