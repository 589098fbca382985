/** The list of proposals: search, filters, order and pages, all of them in the address. */
@NullMarked
package dev.slipway.desk.web.list;

import org.jspecify.annotations.NullMarked;
