package id.paritrana.web;

import id.paritrana.dossier.Text;
import id.paritrana.ruleset.table.PlainWorkbook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * A file of nominees as it was sent: as the body itself, or as the one part with a file name.
 *
 * @param text whether it is text parted by semicolons, commas or tabs
 */
record Upload(String name, boolean text, byte[] bytes) {

  static Upload of(HttpServletRequest request) throws IOException {
    MultipartHttpServletRequest parts =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (parts == null) {
      boolean text = text(request.getContentType());
      byte[] bytes = Body.upTo(request, PlainWorkbook.LARGEST + 1);
      return new Upload(text ? "calon.csv" : "calon.xlsx", text, bytes);
    }
    List<MultipartFile> files =
        parts.getMultiFileMap().values().stream().flatMap(List::stream).toList();
    if (files.size() != 1) {
      throw new InvalidParameters(
          Map.of(
              "file",
              new Text(
                  "send one file, as a part with a file name",
                  "kirim satu berkas, sebagai bagian yang bernama berkas")));
    }
    MultipartFile file = files.get(0);
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    boolean text =
        name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt)") || text(file.getContentType());
    return new Upload(name, text, file.getBytes());
  }

  private static boolean text(@Nullable String type) {
    return type != null && type.startsWith("text/");
  }
}
