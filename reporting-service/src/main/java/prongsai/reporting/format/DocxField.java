package prongsai.reporting.format;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** A field: what Word computes, with the result that shows until it does. */
final class DocxField {

    private DocxField() {}

    static void write(XWPFParagraph paragraph, String instruction, String result) {
        var p = paragraph.getCTP();
        begin(p, instruction);
        p.addNewR().addNewT().setStringValue(result);
        end(p);
    }

    static void begin(CTP paragraph, String instruction) {
        mark(paragraph.addNewR(), STFldCharType.BEGIN);
        instruct(paragraph.addNewR(), instruction);
        mark(paragraph.addNewR(), STFldCharType.SEPARATE);
    }

    static void end(CTP paragraph) {
        mark(paragraph.addNewR(), STFldCharType.END);
    }

    static void instruct(CTR run, String instruction) {
        var text = run.addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }

    static void mark(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
