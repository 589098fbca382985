/** What holds for every request: versions that were seen, requests sent again, and limits. */
@NullMarked
package dev.slipway.api.call;

import org.jspecify.annotations.NullMarked;
