package dev.slipway.backup.file;

import dev.slipway.backup.table.Column;
import dev.slipway.backup.table.Table;
import dev.slipway.backup.table.Values;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a backup, row by row, so that it takes no memory however much there is. */
public final class BackupWriter {

  private static final int ROWS_AT_ONCE = 100;

  private final ZipOutputStream zip;

  public BackupWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /**
   * Everything that the header names, as the transaction of the connection sees it. Ends the
   * archive and leaves the stream open.
   */
  public Manifest write(Header header, Connection connection) throws IOException, SQLException {
    document(Parts.HEADER, header);
    List<Manifest.Entry> written = new ArrayList<>();
    for (Table table : header.tables()) {
      written.add(write(table, connection));
    }
    Manifest manifest = new Manifest(written);
    document(Parts.MANIFEST, manifest);
    zip.finish();
    return manifest;
  }

  private void document(String name, Object content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(Parts.JSON.writeValueAsBytes(content));
    zip.closeEntry();
  }

  private Manifest.Entry write(Table table, Connection connection)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(Parts.table(table.name())));
    MessageDigest digest = Parts.sha256();
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(table.select());
          JsonGenerator json = Parts.JSON.createGenerator(new DigestOutputStream(zip, digest))) {
        while (row.next()) {
          line(row, table, json);
          rows++;
        }
      }
    }
    zip.closeEntry();
    return new Manifest.Entry(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static void line(ResultSet row, Table table, JsonGenerator json) throws SQLException {
    json.writeStartArray();
    int place = 1;
    for (Column column : table.columns()) {
      value(Values.read(row, place, column.kind()), json);
      place++;
    }
    json.writeEndArray();
    json.writeRaw('\n');
  }

  private static void value(@Nullable Object value, JsonGenerator json) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Long whole) {
      json.writeNumber(whole);
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof byte[] bytes) {
      json.writeBinary(bytes);
    } else {
      json.writeString(value.toString());
    }
  }
}
