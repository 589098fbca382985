/** What a dossier says: read from the product's own records and put into sections. */
@NullMarked
package dev.slipway.dossier.content;

import org.jspecify.annotations.NullMarked;
