package dev.slipway.backup.seal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.crypto.Cipher;

/** Decrypts what a {@link SealedOutput} wrote; gives out nothing that it has not verified. */
public final class SealedInput extends InputStream {

  private final InputStream in;
  private final Seal seal;
  private byte[] chunk = new byte[0];
  private int next;
  private boolean ended;

  private SealedInput(InputStream in, Seal seal) {
    this.in = in;
    this.seal = seal;
  }

  /** The chunk cannot be decrypted: another passphrase, or not the bytes that were written. */
  public static final class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean first;

    BrokenSealException(boolean first, GeneralSecurityException because) {
      super(because);
      this.first = first;
    }

    /** Whether not even the first chunk fits, as with another passphrase. */
    public boolean first() {
      return first;
    }
  }

  /**
   * A stream as it was before it was encrypted, or as it is where it never was.
   *
   * @param passphrase asked for only where it is needed
   */
  public static InputStream open(InputStream in, Supplier<char[]> passphrase) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, Seal.CHUNK);
    buffered.mark(Seal.HEAD);
    byte[] head = buffered.readNBytes(Seal.HEAD);
    if (head.length == Seal.HEAD
        && Arrays.equals(head, 0, Seal.MAGIC.length, Seal.MAGIC, 0, Seal.MAGIC.length)) {
      return new SealedInput(buffered, Seal.of(head, passphrase.get()));
    }
    buffered.reset();
    return buffered;
  }

  @Override
  public int read() throws IOException {
    return fill() ? chunk[next++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int given = Math.min(length, chunk.length - next);
    System.arraycopy(chunk, next, bytes, offset, given);
    next += given;
    return given;
  }

  private boolean fill() throws IOException {
    while (next == chunk.length && !ended) {
      byte[] sealed = in.readNBytes(Seal.CHUNK + Seal.TAG);
      in.mark(1);
      ended = in.read() < 0;
      if (!ended) {
        in.reset();
      }
      chunk = open(sealed);
      next = 0;
    }
    return next < chunk.length;
  }

  private byte[] open(byte[] sealed) {
    boolean first = seal.number() == 0;
    try {
      return seal.next(Cipher.DECRYPT_MODE, ended).doFinal(sealed);
    } catch (GeneralSecurityException broken) {
      throw new BrokenSealException(first, broken);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
