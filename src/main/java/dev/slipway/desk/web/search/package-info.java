/** One search over proposals, models, modifications, reference cases and people. */
@NullMarked
package dev.slipway.desk.web.search;

import org.jspecify.annotations.NullMarked;
