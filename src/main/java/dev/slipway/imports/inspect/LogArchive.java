package dev.slipway.imports.inspect;

import dev.slipway.imports.DocumentImports;
import dev.slipway.imports.Place;
import dev.slipway.imports.RefusedDocumentException;
import dev.slipway.imports.source.JsonTree;
import dev.slipway.imports.source.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A log as an archive. Only its header is unpacked, and never more of it than a document may have:
 * what the archive says of its length is not believed.
 */
final class LogArchive {

  private static final String HEADER = "header.json";

  /** Written first; alone, it tells of a run that has not ended. */
  private static final String BEGINNING = "_journal/start.json";

  private static final Place PLACE = new Place(HEADER + "#", 0);

  private LogArchive() {}

  static boolean isOne(byte[] archive) {
    try (ZipFile zip = open(archive)) {
      return zip.getEntry(HEADER) != null || zip.getEntry(BEGINNING) != null;
    } catch (IOException | RuntimeException broken) {
      return contains(archive, HEADER) || contains(archive, BEGINNING);
    }
  }

  static Part header(byte[] archive) {
    byte[] header;
    try (ZipFile zip = open(archive)) {
      ZipArchiveEntry entry = zip.getEntry(HEADER);
      if (entry == null) {
        throw RefusedDocumentException.faulty(PLACE, "inspect.unfinished");
      }
      header = unpacked(zip, entry);
    } catch (RefusedDocumentException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw RefusedDocumentException.faulty(PLACE, "inspect.archive");
    }
    return JsonTree.read(new String(header, StandardCharsets.UTF_8), PLACE);
  }

  private static byte[] unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    try (@Nullable InputStream in = zip.getInputStream(entry)) {
      byte[] unpacked = in.readNBytes(DocumentImports.LONGEST + 1);
      if (unpacked.length > DocumentImports.LONGEST) {
        throw RefusedDocumentException.faulty(PLACE, "inspect.bomb");
      }
      return unpacked;
    }
  }

  private static ZipFile open(byte[] archive) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(archive)).get();
  }

  /** An archive cut off at its end has lost its table of contents, though not its names. */
  private static boolean contains(byte[] archive, String name) {
    return new String(archive, StandardCharsets.ISO_8859_1).contains(name);
  }
}
