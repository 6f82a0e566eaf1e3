package prongsai.reporting.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How documents become PDF. */
@ConfigMapping(prefix = "prongsai.documents")
interface OfficeSettings {

    /** Where LibreOffice is installed, such as {@code /usr/lib/libreoffice}; by default it is looked for in the usual places. */
    Optional<Path> officeHome();

    /** How many documents, or parts of one, are laid out at once, each by a process of its own of about 200 MB; the others wait. */
    @WithDefault("2")
    int officeProcesses();

    /** How long one conversion may take before its process is replaced. */
    @WithDefault("60s")
    Duration conversionTimeout();

    /** How long a document waits for its turn before the caller is asked to come back. */
    @WithDefault("3m")
    Duration queueTimeout();

    /** How long a DOCX waits to be laid out for the pages in its table of contents before it goes without them. */
    @WithDefault("5s")
    Duration contentsTimeout();
}
