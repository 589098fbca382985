/** What models take in and what they produce, asked apart. */
@NamedInterface("modality")
@NullMarked
package dev.slipway.profile.modality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
