import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A small load client: so many connections ask for one page of this machine, again and again, for so
 * many seconds. Prints requests per second, the median and the 95th percentile in milliseconds, and
 * the bytes of a page. Plain sockets, since a client that works hard would take the processors from
 * what it measures. Run by {@code java Load.java URL CONNECTIONS SECONDS [COOKIE]}.
 */
public final class Load {

  private static final AtomicBoolean STOP = new AtomicBoolean();

  public static void main(String[] args) throws Exception {
    URI page = URI.create(args[0]);
    int connections = Math.min(64, Integer.parseInt(args[1]));
    int seconds = Math.min(120, Integer.parseInt(args[2]));
    String cookie = args.length > 3 && !args[3].isEmpty() ? "\r\nCookie: " + args[3] : "";
    if (!InetAddress.getByName(page.getHost()).isLoopbackAddress()) {
      throw new IllegalArgumentException("only this machine is asked: " + page);
    }
    List<Asker> askers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < connections; i++) {
      Asker asker = new Asker(page, cookie);
      askers.add(asker);
      asker.start();
    }
    Thread.sleep(1000L * seconds);
    STOP.set(true);
    double lasted = (System.nanoTime() - start) / 1e9;
    for (Asker asker : askers) {
      asker.join();
      if (asker.failure != null) {
        throw new IOException(page + " failed", asker.failure);
      }
    }
    long[] all = askers.stream().flatMapToLong(a -> a.nanos.stream().mapToLong(n -> n)).sorted().toArray();
    System.out.printf(
        "%.1f %.2f %.2f %d%n",
        all.length / lasted, all[all.length / 2] / 1e6, all[all.length * 95 / 100] / 1e6,
        askers.get(0).bytes);
  }

  private static final class Asker extends Thread {
    private final URI page;
    private final String cookie;
    private final List<Long> nanos = new ArrayList<>();
    private long bytes;
    private boolean closed;
    private Exception failure;

    Asker(URI page, String cookie) {
      this.page = page;
      this.cookie = cookie;
    }

    @Override
    public void run() {
      String path = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
      byte[] request =
          ("GET " + path + " HTTP/1.1\r\nHost: " + page.getHost() + ":" + page.getPort()
                  + "\r\nAccept: text/html" + cookie + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII);
      try {
        while (!STOP.get()) {
          askOverOneConnection(request);
        }
      } catch (IOException | RuntimeException failed) {
        failure = failed;
      }
    }

    /** Servers close a connection after some answers, and say so in the last. */
    private void askOverOneConnection(byte[] request) throws IOException {
      try (Socket socket = new Socket(page.getHost(), page.getPort())) {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        OutputStream out = socket.getOutputStream();
        closed = false;
        while (!closed && !STOP.get()) {
          long before = System.nanoTime();
          out.write(request);
          bytes = answer(in);
          nanos.add(System.nanoTime() - before);
        }
      }
    }

    /** Reads one answer to its end; the length of its body. */
    private long answer(InputStream in) throws IOException {
      String status = line(in);
      if (!status.contains(" 200")) {
        throw new IOException("answered " + status);
      }
      long length = -1;
      boolean chunked = false;
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        String lower = header.toLowerCase();
        if (lower.startsWith("content-length:")) {
          length = Long.parseLong(lower.substring(15).trim());
        }
        closed |= lower.startsWith("connection:") && lower.contains("close");
        chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
      }
      if (!chunked) {
        in.skipNBytes(length);
        return length;
      }
      long sum = 0;
      for (long size = chunk(in); size > 0; size = chunk(in)) {
        in.skipNBytes(size + 2);
        sum += size;
      }
      line(in);
      return sum;
    }

    private static long chunk(InputStream in) throws IOException {
      return Long.parseLong(line(in).trim(), 16);
    }

    private static String line(InputStream in) throws IOException {
      byte[] text = new byte[8192];
      int used = 0;
      for (int b = in.read(); b != '\n'; b = in.read()) {
        if (b < 0 || used == text.length) {
          throw new IOException("the answer broke off");
        }
        text[used++] = (byte) b;
      }
      return new String(Arrays.copyOf(text, used), StandardCharsets.US_ASCII).strip();
    }
  }
}
