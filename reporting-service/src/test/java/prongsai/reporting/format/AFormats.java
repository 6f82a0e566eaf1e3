package prongsai.reporting.format;

import prongsai.reporting.office.AnOffice;

/** The door to the formats outside of a running service. */
public final class AFormats {

    private AFormats() {}

    public static Formats withOffice() {
        return new Formats(AnOffice.started());
    }
}
