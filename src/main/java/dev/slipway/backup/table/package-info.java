/** The tables of a database as a backup sees them: their columns, and in which order they refer. */
@NullMarked
package dev.slipway.backup.table;

import org.jspecify.annotations.NullMarked;
