package dev.slipway.backup.file;

import dev.slipway.backup.table.Table;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a backup from its first byte to its last, and finds out whether it is whole. */
public final class BackupReader {

  private final ZipInputStream zip;
  private final Header header;

  /**
   * Reads the header.
   *
   * @throws RefusedBackupException if this is no backup, or of a format of the future
   */
  public BackupReader(InputStream in) throws IOException {
    this.zip = new ZipInputStream(in);
    this.header = readHeader();
    if (header.format() > Header.FORMAT) {
      throw new RefusedBackupException(
          RefusedBackupException.Reason.NEWER, Integer.toString(header.format()));
    }
  }

  private Header readHeader() throws IOException {
    try {
      ZipEntry first = zip.getNextEntry();
      if (first == null || !first.getName().equals(Parts.HEADER)) {
        throw new RefusedBackupException(RefusedBackupException.Reason.NO_BACKUP);
      }
      return Parts.JSON.readValue(zip.readAllBytes(), Header.class);
    } catch (ZipException | EOFException | JacksonException e) {
      throw RefusedBackupException.damaged(Parts.HEADER, e);
    }
  }

  public Header header() {
    return header;
  }

  /**
   * Hands every row on, in the order of the file.
   *
   * @throws RefusedBackupException if anything is missing or other than it was written
   */
  public Manifest read(RowSink sink) throws IOException, SQLException {
    List<Manifest.Entry> found = new ArrayList<>();
    for (Table table : header.tables()) {
      found.add(readTable(table, sink));
    }
    Manifest manifest = readManifest();
    for (int i = 0; i < found.size(); i++) {
      if (i >= manifest.tables().size() || !found.get(i).equals(manifest.tables().get(i))) {
        throw RefusedBackupException.damaged(Parts.table(found.get(i).name()));
      }
    }
    return manifest;
  }

  private Manifest.Entry readTable(Table table, RowSink sink) throws IOException, SQLException {
    String name = Parts.table(table.name());
    try {
      open(name);
      MessageDigest digest = Parts.sha256();
      sink.begin(table);
      long rows = rows(table, new DigestInputStream(zip, digest), sink);
      sink.end();
      return new Manifest.Entry(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
    } catch (ZipException
        | EOFException
        | JacksonException
        | DateTimeException
        | IllegalArgumentException e) {
      throw RefusedBackupException.damaged(name, e);
    }
  }

  private Manifest readManifest() throws IOException {
    try {
      open(Parts.MANIFEST);
      return Parts.JSON.readValue(zip.readAllBytes(), Manifest.class);
    } catch (ZipException | EOFException | JacksonException e) {
      throw RefusedBackupException.damaged(Parts.MANIFEST, e);
    }
  }

  private void open(String name) throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null || !entry.getName().equals(name)) {
      throw RefusedBackupException.damaged(name);
    }
  }

  private static long rows(Table table, InputStream in, RowSink sink) throws SQLException {
    long rows = 0;
    try (JsonParser json = Parts.JSON.createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        sink.row(Line.read(json, table));
        rows++;
      }
    }
    return rows;
  }
}
