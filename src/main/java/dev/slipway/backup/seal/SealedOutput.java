package dev.slipway.backup.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

/** Encrypts what is written to it. Whole only once it has been finished. */
public final class SealedOutput extends OutputStream {

  private final OutputStream out;
  private final Seal seal;
  private final byte[] chunk = new byte[Seal.CHUNK];
  private int filled;

  public SealedOutput(OutputStream out, char[] passphrase) throws IOException {
    this.out = out;
    this.seal = Seal.fresh(passphrase);
    out.write(seal.head());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    while (from < end) {
      if (filled == chunk.length) {
        seal(false);
      }
      int taken = Math.min(end - from, chunk.length - filled);
      System.arraycopy(bytes, from, chunk, filled, taken);
      filled += taken;
      from += taken;
    }
  }

  /** Writes the last chunk, which says that it is the last. Leaves the stream open. */
  public void finish() throws IOException {
    seal(true);
  }

  private void seal(boolean last) throws IOException {
    try {
      out.write(seal.next(Cipher.ENCRYPT_MODE, last).doFinal(chunk, 0, filled));
      filled = 0;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
