package id.paritrana.web;

import java.io.IOException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.apache.tomcat.util.http.fileupload.impl.IOFileUploadException;
import org.springframework.web.multipart.MultipartException;

/** Where the server puts the parts of a request that are too large to be held in memory. */
final class Spool {
  private Spool() {}

  /** Whether it failed, rather than what the caller sent. */
  static boolean failed(MultipartException e) {
    Throwable cause = e.getCause();
    if (cause instanceof IOFileUploadException) {
      // Copying a part failed: either it could not be read, or it could not be written.
      Throwable fault = cause.getCause();
      return !(fault instanceof BadRequestException || fault instanceof MalformedStreamException);
    }
    // A folder that is not there has no class of its own.
    return cause != null && cause.getClass() == IOException.class;
  }
}
