package dev.slipway.profile.artefact.web;

import dev.slipway.profile.artefact.ArtefactService;
import dev.slipway.profile.artefact.ChecksumList;
import dev.slipway.profile.artefact.NewArtefact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** Reads the list that was pasted or dropped, and says beside the field what is wrong with it. */
final class ArtefactAdapter {

  private static final String FIELD = "checksums";
  private static final int LARGEST_FILE = 1 << 20;
  private static final int LINES_NAMED = 5;

  private final Errors errors;

  private ArtefactAdapter(Errors errors) {
    this.errors = errors;
  }

  /** What a dropped file says goes into the form, so that it is still there after a refusal. */
  static ArtefactForm withFile(ArtefactForm typed, @Nullable MultipartFile upload) {
    if (upload == null || upload.isEmpty() || isTooLarge(upload)) {
      return typed;
    }
    try {
      String dropped = new String(upload.getBytes(), StandardCharsets.UTF_8);
      return new ArtefactForm(dropped, typed.manifest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isTooLarge(@Nullable MultipartFile upload) {
    return upload != null && upload.getSize() > LARGEST_FILE;
  }

  /** What is to be added; empty with a fault in {@code errors}. */
  static List<NewArtefact> read(ArtefactForm form, String manifestLabel, Errors errors) {
    return new ArtefactAdapter(errors).read(form, manifestLabel);
  }

  private List<NewArtefact> read(ArtefactForm form, String manifestLabel) {
    ChecksumList list = ChecksumList.read(form.checksums());
    int files = list.artefacts().size();
    if (!list.unread().isEmpty()) {
      refuse("artefact.refused.lines", list.unread().size(), lines(list.unread()));
    } else if (files == 0) {
      refuse("artefact.refused.none");
    } else if (files > ArtefactService.MOST_AT_ONCE) {
      refuse("artefact.refused.many", files, ArtefactService.MOST_AT_ONCE);
    }
    if (errors.hasErrors()) {
      return List.of();
    }
    return form.withManifest()
        ? Stream.concat(
                list.artefacts().stream(),
                Stream.of(new NewArtefact(list.manifest(), manifestLabel)))
            .toList()
        : list.artefacts();
  }

  private static String lines(List<Integer> numbers) {
    String named =
        numbers.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
    return numbers.size() > LINES_NAMED ? named + ", …" : named;
  }

  private void refuse(String code, Object... args) {
    errors.rejectValue(FIELD, code, args, null);
  }
}
