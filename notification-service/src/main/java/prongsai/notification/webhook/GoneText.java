package prongsai.notification.webhook;

import java.net.URI;
import prongsai.notification.agency.Addressee;
import prongsai.notification.delivery.Wording;

/** Tells the owner of a webhook that it is switched off. */
final class GoneText {

    private GoneText() {}

    /** With the host only: the rest of the address may be a key to it. */
    static Wording of(Webhook webhook, Addressee owner) {
        return new Wording(
                "เว็บฮุกของหน่วยงานถูกปิดใช้งาน",
                """
                เรียน %s

                ระบบปลายทางที่ %s ตอบว่าไม่รับข้อความอีกต่อไป (410 Gone)
                ระบบจึงหยุดส่งการแจ้งเตือนไปยังเว็บฮุกนี้แล้ว

                รหัสเว็บฮุก: %s

                หากต้องการให้ส่งต่อ โปรดแก้ไขที่อยู่หรือเปิดใช้งานเว็บฮุกนี้อีกครั้ง

                ระบบโปร่งใส (Prongsai)
                อีเมลฉบับนี้ส่งจากระบบโดยอัตโนมัติ โปรดอย่าตอบกลับ
                """
                        .formatted(owner.agencyTh(), URI.create(webhook.url()).getHost(), webhook.id()));
    }
}
