/** What lists show of each proposal, kept in columns that events bring up to date. */
@NamedInterface("row")
@NullMarked
package dev.slipway.desk.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
