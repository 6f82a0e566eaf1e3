package prongsai.notification.contact;

import prongsai.notification.delivery.Wording;

/** Asks whoever receives at an address to confirm it. */
final class ConfirmationText {

    private ConfirmationText() {}

    static Wording of(String agencyTh, String code) {
        return new Wording(
                "ยืนยันช่องทางรับการแจ้งเตือน",
                """
                %s ขอใช้ช่องทางนี้รับการแจ้งเตือนรายการที่ครบกำหนด

                หากท่านยินยอม โปรดแจ้งรหัสยืนยันนี้แก่เจ้าหน้าที่ของหน่วยงานภายใน 48 ชั่วโมง

                รหัสยืนยัน: %s

                หากท่านไม่ได้รับการติดต่อจากหน่วยงาน โปรดเพิกเฉยต่อข้อความนี้ ระบบจะไม่ส่งข้อความถึงท่านอีก

                ระบบโปร่งใส (Prongsai)
                """
                        .formatted(agencyTh, code));
    }
}
