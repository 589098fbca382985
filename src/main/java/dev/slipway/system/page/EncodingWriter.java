package dev.slipway.system.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * Encodes each piece as it comes. Most pieces of a page are plain ASCII, which are only copied; one
 * other character in a whole page would have all of it encoded one by one.
 */
class EncodingWriter extends Writer {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
  private final Charset charset;

  /** The first half of a character whose other half is still to come. */
  private String half = "";

  EncodingWriter(Charset charset) {
    this.charset = charset;
  }

  @Override
  public void write(String text, int from, int length) {
    add(text.substring(from, from + length));
  }

  @Override
  public void write(char[] text, int from, int length) {
    add(new String(text, from, length));
  }

  private void add(String piece) {
    String all = half.isEmpty() ? piece : half + piece;
    int end = all.length();
    boolean halved = end > 0 && Character.isHighSurrogate(all.charAt(end - 1));
    half = halved ? all.substring(end - 1) : "";
    bytes.writeBytes((halved ? all.substring(0, end - 1) : all).getBytes(charset));
  }

  void sendTo(OutputStream stream) throws IOException {
    bytes.writeTo(stream);
  }

  @Override
  public void flush() {
    // Nothing is sent before all of it is there.
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
