package prongsai.reporting.format;

import prongsai.reporting.manuscript.Block;
import prongsai.reporting.manuscript.Manuscript;

/** A document without a cover has its title as a heading, which is set as a title and no chapter. */
final class TitleHeading {

    private TitleHeading() {}

    static boolean is(Block.Heading heading, Manuscript manuscript) {
        return heading.level() == 1
                && heading.text().equals(manuscript.title())
                && manuscript.blocks().stream().noneMatch(Block.Cover.class::isInstance);
    }
}
