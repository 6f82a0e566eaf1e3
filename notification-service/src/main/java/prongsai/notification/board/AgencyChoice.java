package prongsai.notification.board;

/** An agency that the board can be narrowed to. */
public record AgencyChoice(String code, String nameTh) {}
