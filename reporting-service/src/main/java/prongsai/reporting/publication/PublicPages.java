package prongsai.reporting.publication;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.ThaiDate;

/** The pages around published documents, in Thai. */
final class PublicPages {

    private PublicPages() {}

    @CheckedTemplate(basePath = "publication")
    static class Templates {

        static native TemplateInstance agency(String name, List<Year> years);

        static native TemplateInstance versions(
                String agency, String agencyAddress, String name, int fiscalYear, List<Shown> versions);

        static native TemplateInstance notice(Shown notice);

        static native TemplateInstance problem(String heading, String advice);

        static native TemplateInstance banner(Shown document);

        static native TemplateInstance style();
    }

    /** The documents of one year. */
    public record Year(int fiscalYear, List<Shown> documents) {}

    /** A file beside a page. */
    public record FileLink(String name, String address) {}

    /** A published version with its texts as they are shown; {@code effectiveOn} is empty where it is not stated. */
    public record Shown(
            String agency,
            String agencyAddress,
            String name,
            int fiscalYear,
            int number,
            String address,
            String versions,
            List<FileLink> files,
            String publishedOn,
            String effectiveOn,
            boolean withdrawn,
            String withdrawnOn,
            String reason) {

        /** @param address under which it is linked to */
        static Shown of(Publication publication, String address) {
            var at = publication.address();
            var version = at.version(publication.number());
            return new Shown(
                    publication.agencyName(),
                    PublicAddress.ofAgency(at.agencyCode()),
                    at.kind().nameTh(),
                    at.fiscalYear(),
                    publication.number(),
                    address,
                    at.versions(),
                    PublishedFormat.downloads().stream()
                            .map(format -> new FileLink(format.nameTh(), version + "." + format.suffix()))
                            .toList(),
                    date(publication.publishedAt()),
                    date(publication.effectiveOn()),
                    publication.status() == PublicationStatus.WITHDRAWN,
                    date(publication.withdrawnAt()),
                    publication.withdrawalReason());
        }
    }

    /** The years of an agency with their documents. */
    static String agency(List<Publication> latest) {
        Map<Integer, List<Shown>> years = latest.stream()
                .map(each -> Shown.of(each, each.address().latest()))
                .collect(Collectors.groupingBy(Shown::fiscalYear, LinkedHashMap::new, Collectors.toList()));
        return Templates.agency(
                        latest.get(0).agencyName(),
                        years.entrySet().stream()
                                .map(year -> new Year(year.getKey(), year.getValue()))
                                .toList())
                .render();
    }

    /** All versions at an address, the newest first. */
    static String versions(List<Publication> versions) {
        var shown = versions.stream()
                .map(each -> Shown.of(each, each.address().version(each.number())))
                .toList();
        var newest = shown.get(0);
        return Templates.versions(newest.agency(), newest.agencyAddress(), newest.name(), newest.fiscalYear(), shown)
                .render();
    }

    /** The page of a document, and before it whose it is, of when, and where its other formats and versions are. */
    static byte[] document(Publication publication, byte[] page) {
        var shown = Shown.of(publication, publication.address().latest());
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst(
                        "</head>", Matcher.quoteReplacement(Templates.style().render() + "</head>"))
                .replaceFirst(
                        "(?=<main)",
                        Matcher.quoteReplacement(Templates.banner(shown).render()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in place of a version that was taken back. */
    static String notice(Publication withdrawn) {
        return Templates.notice(Shown.of(withdrawn, withdrawn.address().latest()))
                .render();
    }

    /** What a browser shows where there is no document to show. */
    static String problem(int status) {
        var page =
                switch (status) {
                    case 404 ->
                        Templates.problem(
                                "ไม่พบเอกสารที่ที่อยู่นี้",
                                "หน่วยงานอาจยังไม่ได้เผยแพร่เอกสาร หรือที่อยู่ไม่ครบถ้วน โปรดตรวจสอบรหัสหน่วยงาน ปีงบประมาณ (พ.ศ.) และชื่อเอกสารในที่อยู่");
                    case 501 ->
                        Templates.problem(
                                "ระบบนี้ยังสร้างไฟล์ PDF ไม่ได้", "โปรดอ่านหน้าเว็บหรือดาวน์โหลดไฟล์ Word (DOCX) แทน");
                    case 503 ->
                        Templates.problem(
                                "ยังเปิดเอกสารนี้ไม่ได้ชั่วคราว",
                                "โปรดลองใหม่ในอีกสักครู่ หากเป็นไฟล์ PDF อาจดาวน์โหลดไฟล์ Word (DOCX) แทนได้");
                    case 500 -> Templates.problem("ระบบขัดข้อง", "โปรดลองใหม่ในอีกสักครู่");
                    default -> Templates.problem("เปิดที่อยู่นี้ไม่ได้", "โปรดตรวจสอบที่อยู่แล้วลองใหม่");
                };
        return page.render();
    }

    private static String date(Instant instant) {
        return instant == null ? "" : date(Bangkok.dateOf(instant));
    }

    private static String date(LocalDate date) {
        return date == null ? "" : ThaiDate.day(date).print(ThaiDate.Style.FULL);
    }
}
