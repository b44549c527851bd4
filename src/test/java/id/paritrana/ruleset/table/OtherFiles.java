package id.paritrana.ruleset.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of other kinds that carry the name of a workbook. */
final class OtherFiles {
  private OtherFiles() {}

  static List<Hostile> all() {
    return List.of(
        bytes("nothing at all", "", "FILE: is empty"),
        Hostile.file("an old workbook", OtherFiles::xls, "FILE: old .xls format"),
        Hostile.file("a workbook with a password", OtherFiles::encrypted, "PASSWORD: password"),
        bytes("comma separated text", "id;value\r\nCOV-001;10\r\n", "FILE: plain text"),
        bytes("a web page", "\u00ef\u00bb\u00bf<html><table><tr><td>1", "FILE: web page"),
        bytes("a workbook of 2003", "<?xml version='1.0'?><Workbook/>", "FILE: web page"),
        bytes("a PDF", "%PDF-1.7\n", "FILE: another kind of file"),
        bytes("a picture", "\u0089PNG\r\n\u001a\n", "FILE: another kind of file"),
        bytes("a program", "MZ\u0090\u0000\u0003", "FILE: another kind of file"),
        bytes("an empty archive", "PK\u0005\u0006" + "\0".repeat(18), "FILE: another kind of file"),
        bytes("only the first four bytes", "PK\u0003\u0004", "FILE: damaged or was cut off"),
        Hostile.file(
            "an OpenDocument workbook",
            () ->
                RawZip.of(
                    RawZip.Entry.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                    RawZip.Entry.of("content.xml", "<x/>")),
            "FILE: OpenDocument"),
        Hostile.file(
            "a Java archive",
            () -> RawZip.of(RawZip.Entry.of("META-INF/MANIFEST.MF", "Main-Class: Evil\n")),
            "FILE: another kind of file"),
        Hostile.book(
            "a letter",
            new Xlsx().bookType(Xlsx.OFFICE + "wordprocessingml.document.main+xml"),
            "FILE: another kind of file"),
        Hostile.book(
            "a binary workbook",
            new Xlsx().bookType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
            "FILE: binary .xlsb format"),
        Hostile.book(
            "a template",
            new Xlsx().bookType(Xlsx.OFFICE + "spreadsheetml.template.main+xml"),
            "FILE: kind of content"),
        Hostile.book("a strict workbook", new Xlsx().strict(), "FILE: Strict Open XML"));
  }

  private static Hostile bytes(String title, String latin1, String refusal) {
    return Hostile.file(title, () -> latin1.getBytes(ISO_8859_1), refusal);
  }

  private static byte[] xls() {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("Data").createRow(0).createCell(0).setCellValue("x");
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] encrypted() {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("rahasia");
      try (OutputStream inside = encryptor.getDataStream(file)) {
        new ByteArrayInputStream(new Xlsx().zip()).transferTo(inside);
      }
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
