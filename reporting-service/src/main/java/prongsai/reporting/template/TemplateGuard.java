package prongsai.reporting.template;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Refuses a DOCX with anything that acts or loads by itself: macros, objects, controls, external parts, fields that include files. */
final class TemplateGuard {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static final Pattern ACTIVE_PART =
            Pattern.compile(".*(vbaproject|vbadata).*|word/(embeddings|activex|afchunk).*|customui/.*");
    private static final Pattern ACTIVE_RELATIONSHIP =
            Pattern.compile(".*/(afchunk|oleobject|control|vbaproject|attachedtoolbars|package|subdocument|frame)$");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:).*");

    /** Fields of Word that bring in files or start programs. */
    private static final Set<String> LOADING = Set.of(
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "INCLUDE",
            "DDE",
            "DDEAUTO",
            "LINK",
            "IMPORT",
            "RD",
            "DATABASE",
            "MACROBUTTON");

    private TemplateGuard() {}

    static void check(TemplateFile file) {
        file.parts().forEach((name, content) -> {
            if (ACTIVE_PART.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                throw Refusal.active(name);
            }
            if (TemplateFile.isXml(name)) {
                var xml = TemplateXml.parse(name, content);
                if (name.endsWith(".rels")) {
                    checkRelationships(xml);
                }
                checkFields(name, xml);
            }
        });
        checkTypes(file.parts().get(CONTENT_TYPES));
    }

    private static void checkTypes(byte[] content) {
        if (content == null) {
            throw Refusal.notADocx();
        }
        var types = TemplateXml.parse(CONTENT_TYPES, content).getElementsByTagNameNS("*", "*");
        var isDocx = false;
        for (int i = 0; i < types.getLength(); i++) {
            var type = ((Element) types.item(i)).getAttribute("ContentType");
            var lower = type.toLowerCase(Locale.ROOT);
            if (lower.contains("macroenabled") || lower.contains("vba") || lower.contains("activex")) {
                throw Refusal.active(type);
            }
            isDocx |= type.equals(DOCX);
        }
        if (!isDocx) {
            throw Refusal.notADocx();
        }
    }

    private static void checkRelationships(Document relationships) {
        var all = relationships.getElementsByTagNameNS(RELATIONSHIPS, "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            var each = (Element) all.item(i);
            var type = each.getAttribute("Type").toLowerCase(Locale.ROOT);
            var target = each.getAttribute("Target");
            if (ACTIVE_RELATIONSHIP.matcher(type).matches()) {
                throw Refusal.active(target);
            }
            var isLink = type.endsWith("/hyperlink") && LINK.matcher(target).matches();
            if (each.getAttribute("TargetMode").equalsIgnoreCase("External") && !isLink) {
                throw Refusal.external(target);
            }
        }
    }

    private static void checkFields(String name, Document part) {
        var instructions = new StringBuilder();
        var elements = part.getElementsByTagNameNS(TemplateXml.WORD, "*");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            switch (element.getLocalName()) {
                case "fldChar" -> instructions.append('\n');
                case "instrText" -> instructions.append(element.getTextContent().replace('\n', ' '));
                case "fldSimple" ->
                    instructions
                            .append('\n')
                            .append(element.getAttributeNS(TemplateXml.WORD, "instr"))
                            .append('\n');
                default -> {}
            }
        }
        if (instructions.toString().lines().map(TemplateGuard::firstWord).anyMatch(LOADING::contains)) {
            throw Refusal.external(name);
        }
    }

    /** Of an instruction, which Word may have split over several runs: what kind of field it is. */
    private static String firstWord(String instruction) {
        return instruction.strip().split("[^A-Za-z]", 2)[0].toUpperCase(Locale.ROOT);
    }
}
