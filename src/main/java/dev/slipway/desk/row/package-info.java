/** What lists show of each proposal, kept in columns that events bring up to date. */
@NullMarked
package dev.slipway.desk.row;

import org.jspecify.annotations.NullMarked;
