package dev.slipway.profile.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Against what sha256sum of GNU coreutils 9 printed; the digests of "abc" and of nothing are FIPS
 * 180-4's.
 */
class ChecksumListTests {

  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  private static final String LIST = ABC + "  abc.txt\n" + NOTHING + "  empty file\n";

  @Test
  void readsWhatItPrints() {
    ChecksumList list = ChecksumList.read(LIST);

    assertThat(list.unread()).isEmpty();
    assertThat(list.artefacts())
        .containsExactly(
            new NewArtefact(new Digest(ABC), "abc.txt"),
            new NewArtefact(new Digest(NOTHING), "empty file"));
  }

  @Test
  void wholeListHasTheDigestThatItPrintsOfIt() {
    String printed = "df98c421fcf1df58695f44f77547a79818a2422d192e50f389a90db61e0a137f";

    assertThat(ChecksumList.read(LIST).manifest().hex()).isEqualTo(printed);
    assertThat(ChecksumList.read(LIST.strip().replace("\n", "\r\n")).manifest().hex())
        .isEqualTo(printed);
  }

  @Test
  void readsItsOtherStyles() {
    assertThat(ChecksumList.read("\\" + ABC + "  a\\nb\\\\c").artefacts())
        .containsExactly(new NewArtefact(new Digest(ABC), "a\nb\\c"));
    assertThat(ChecksumList.read("SHA256 (abc.txt) = " + ABC).artefacts())
        .containsExactly(new NewArtefact(new Digest(ABC), "abc.txt"));
    assertThat(ChecksumList.read(ABC.toUpperCase() + " *weights.bin").artefacts())
        .containsExactly(new NewArtefact(new Digest(ABC), "weights.bin"));
    assertThat(ChecksumList.read("sha256:" + ABC + " registry/image").artefacts())
        .containsExactly(new NewArtefact(new Digest(ABC), "registry/image"));
  }

  @Test
  void namesTheLinesThatItDidNotPrint() {
    String text = LIST + "\n" + ABC.substring(1) + "  short\n" + ABC + "\n" + ABC + "  \0\n";

    assertThat(ChecksumList.read(text).unread()).containsExactly(4, 5, 6);
  }
}
