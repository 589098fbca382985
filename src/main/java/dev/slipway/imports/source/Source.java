package dev.slipway.imports.source;

import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document as it came. */
public final class Source {

  private final byte[] bytes;
  private final String filename;
  private final String text;
  private final @Nullable Part json;
  private final @Nullable RefusedDocumentException brokenJson;

  Source(byte[] bytes, String filename) {
    this.bytes = bytes;
    this.filename = filename;
    this.text = isArchive() ? "" : PlainText.of(bytes);
    Part read = null;
    RefusedDocumentException broken = null;
    if (looksLikeJson()) {
      try {
        read = JsonTree.read(text, Place.DOCUMENT);
      } catch (RefusedDocumentException refused) {
        broken = refused;
      }
    }
    this.json = read;
    this.brokenJson = broken;
  }

  public byte[] bytes() {
    return bytes;
  }

  /** The last part of the name, in lower case. */
  public String filename() {
    String name = filename.replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** The name with the folders before it. */
  public String path() {
    return filename.replace('\\', '/');
  }

  public boolean isMarkdown() {
    return filename().endsWith(".md") || filename().endsWith(".markdown");
  }

  public boolean isArchive() {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  public String text() {
    return text;
  }

  /** The value, if the document is JSON. */
  public Optional<Part> json() {
    return Optional.ofNullable(json);
  }

  /** What is wrong with a document that begins as JSON does. */
  Optional<RefusedDocumentException> brokenJson() {
    return Optional.ofNullable(brokenJson);
  }

  private boolean looksLikeJson() {
    String start = text.substring(0, Math.min(text.length(), 200)).stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }
}
