/** Reference cases as a file: its columns, and how it is read and written. */
@NamedInterface("file")
@NullMarked
package dev.slipway.precedent.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
