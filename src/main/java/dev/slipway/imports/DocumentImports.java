package dev.slipway.imports;

/** Reads documents of every format. */
public interface DocumentImports {

  /** 10 MiB: logs without their samples, cards and bills of materials are far shorter. */
  int LONGEST = 10 << 20;

  /**
   * Reads a document; its format is told from its content.
   *
   * @param filename helps where the content alone does not decide; may be empty
   * @throws RefusedDocumentException if it is of no format, faulty or too large
   */
  ImportedDocument read(byte[] document, String filename);
}
