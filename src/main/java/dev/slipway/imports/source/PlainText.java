package dev.slipway.imports.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Bytes as text: UTF-8, or UTF-16 where a mark at the start says so; lines end in one way. */
final class PlainText {

  private PlainText() {}

  static String of(byte[] bytes) {
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length >= 2) {
      int mark = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
      if (mark == 0xfeff) {
        return StandardCharsets.UTF_16BE;
      }
      if (mark == 0xfffe) {
        return StandardCharsets.UTF_16LE;
      }
    }
    return StandardCharsets.UTF_8;
  }
}
