package prongsai.measures.linkcheck;

/** @param httpStatus of the last answer, null where there was none */
record LinkResult(LinkReason reason, Integer httpStatus) {

    static LinkResult because(LinkReason reason) {
        return new LinkResult(reason, null);
    }

    static LinkResult answered(int status) {
        return new LinkResult(LinkReason.ofStatus(status), status);
    }
}
