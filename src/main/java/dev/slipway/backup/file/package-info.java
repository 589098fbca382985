/** The file of a backup: a ZIP archive with one table after the other as lines of JSON. */
@NullMarked
package dev.slipway.backup.file;

import org.jspecify.annotations.NullMarked;
