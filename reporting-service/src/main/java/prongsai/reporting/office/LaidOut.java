package prongsai.reporting.office;

import java.util.List;

/**
 * The pages of a document, counted from 1.
 *
 * @param pages how many there are
 * @param bookmarks on which page each bookmark is, in the order of their names
 */
public record LaidOut(int pages, List<Integer> bookmarks) {}
