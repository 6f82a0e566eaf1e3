package prongsai.assessment.criteria;

/** How codes of criteria look. */
final class Names {

    /** Of programmes, instruments, parts and levels. */
    static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    static final String ITEM = "[ioe][1-9][0-9]{0,2}";
    static final String SUB_INDICATOR = "[1-9][0-9]?(\\.[1-9][0-9]?){1,2}";

    private Names() {}
}
