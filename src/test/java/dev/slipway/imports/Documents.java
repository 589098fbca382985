package dev.slipway.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every reader, and documents to read. */
public final class Documents {

  private static final AnnotationConfigApplicationContext CONTEXT = context();

  private Documents() {}

  private static AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean("messageSource", ResourceBundleMessageSource.class);
    context.scan("dev.slipway.imports");
    context.refresh();
    return context;
  }

  public static DocumentImports imports() {
    return CONTEXT.getBean(DocumentImports.class);
  }

  public static ImportedDocument read(String text) {
    return read(text, "");
  }

  public static ImportedDocument read(String text, String filename) {
    return imports().read(text.getBytes(StandardCharsets.UTF_8), filename);
  }

  /** Reads a document of {@code src/test/resources/imports}. */
  public static ImportedDocument fixture(String name) {
    return imports().read(bytes(name), name);
  }

  public static byte[] bytes(String name) {
    try (InputStream in = Documents.class.getResourceAsStream("/imports/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is said of a field, with the place and the origin. */
  public static List<String> said(ImportedDocument document, String field) {
    return document.fields().stream()
        .filter(each -> each.field().equals(field))
        .map(each -> each.value() + " @ " + each.place() + " " + each.origin())
        .toList();
  }

  public static List<String> notes(ImportedDocument document) {
    return document.notes().stream().map(each -> each.code() + " @ " + each.place()).toList();
  }
}
