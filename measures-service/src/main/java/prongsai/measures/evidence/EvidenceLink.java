package prongsai.measures.evidence;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence, as what it is evidence of shows it. */
public record EvidenceLink(
        UUID id,
        @Schema(maxLength = 500, examples = "ประกาศมาตรการส่งเสริมคุณธรรมและความโปร่งใส") String title,
        @Schema(maxLength = 2000, examples = "https://www.roiet-tm.example/ita/o34.pdf") String url) {}
