package prongsai.notification.board;

/**
 * What all pages of the board have in common.
 *
 * @param position the number of the last change that the page knows for certain
 * @param account the caller's own, so that what the caller did is shown as such
 * @param silences whether the caller may enter silences
 * @param operator whether the caller may enter them for all agencies, have messages sent again and feed dead letters in
 */
public record Frame(
        Print print,
        String switchAddress,
        long position,
        String account,
        boolean silences,
        boolean operator,
        Assets assets) {}
