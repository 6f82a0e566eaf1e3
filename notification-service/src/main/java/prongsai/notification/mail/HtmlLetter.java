package prongsai.notification.mail;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The HTML beside a letter's plain text: the same words in paragraphs, readable on a telephone, without pictures or links. */
final class HtmlLetter {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="th">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>%s</title></head>
            <body style="margin:0;padding:16px;max-width:640px;font-family:'TH Sarabun New',Sarabun,Tahoma,sans-serif;font-size:16px;\
            line-height:1.6;color:#1a1a1a;background:#ffffff">
            %s
            </body>
            </html>
            """;

    private HtmlLetter() {}

    static String of(String subject, String text) {
        var paragraphs = Arrays.stream(text.strip().split("\\R{2,}"))
                .map(paragraph -> "<p>" + escaped(paragraph).replaceAll("\\R", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(escaped(subject), paragraphs);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
