package dev.slipway.system.outage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between Slipway and its database, to take that away and give it back. */
final class DatabaseRelay implements AutoCloseable {

  private final int behind;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private ServerSocket door;
  private volatile boolean frozen;

  DatabaseRelay(int behind) throws IOException {
    this.behind = behind;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = door.getLocalPort();
    listen();
  }

  int port() {
    return port;
  }

  /** As if the server was stopped: connections break, and new ones are refused. */
  void cut() throws IOException {
    door.close();
    for (Socket each : open) {
      each.close();
      open.remove(each);
    }
  }

  /** As if the server was started again. */
  void mend() throws IOException {
    door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    listen();
  }

  /** As if the server no longer answered: connections stay, and nothing comes. */
  void freeze() {
    frozen = true;
  }

  void thaw() {
    frozen = false;
  }

  @Override
  public void close() throws IOException {
    cut();
  }

  private void listen() {
    ServerSocket here = door;
    start(
        () -> {
          while (true) {
            Socket client = here.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
            open.add(client);
            open.add(server);
            if (here.isClosed()) {
              // cut meanwhile, perhaps before these two were known
              client.close();
              server.close();
              return;
            }
            start(() -> copy(client, server));
            start(() -> copy(server, client));
          }
        });
  }

  private void copy(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] some = new byte[8192];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        while (frozen) {
          Thread.sleep(10);
        }
        out.write(some, 0, read);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void start(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException ended) {
                // the relay was cut
              }
            },
            "relay");
    thread.setDaemon(true);
    thread.start();
  }
}
