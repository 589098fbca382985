/** Finds proposals for lists: filters, orders, words and pages over the columns kept for them. */
@NamedInterface("find")
@NullMarked
package dev.slipway.desk.find;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
