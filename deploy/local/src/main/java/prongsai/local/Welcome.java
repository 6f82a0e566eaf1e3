package prongsai.local;

/** What a person needs to begin: addresses, logins and a first call that works as printed. */
record Welcome(Settings settings) {

    private static final String TEXT =
            """

            โปร่งใสพร้อมใช้งาน / Prongsai is ready. Ctrl-C stops it; the data stays.

              assessment-service    {ASSESSMENT}/q/openapi
              measures-service      {MEASURES}/q/openapi
              reporting-service     {REPORTING}/q/openapi
              notification-service  {NOTIFICATION}/q/openapi
              operators' board      {NOTIFICATION}/board
              Keycloak              {KEYCLOAK}/admin  (admin / admin)
              mails                 {DATA}/mail
              logs                  {DATA}/log

            Logins of the realm prongsai, password {PASSWORD}:
              officer.roiet-tm       approver.roiet-tm       เทศบาลเมืองร้อยเอ็ด
              officer.esa-sisaket-1  approver.esa-sisaket-1  สพป.ศรีสะเกษ เขต 1
              officer.peo-roiet      approver.peo-roiet      ศธจ.ร้อยเอ็ด
              officer.sisaket        approver.sisaket        จังหวัดศรีสะเกษ
              officer.makkhaeng-sao  approver.makkhaeng-sao  อบต.หมากแข้ง
              supervisor.roiet       จังหวัดร้อยเอ็ด
              criteria-manager.th    operator

            What the town municipality has to do next / งานที่ใกล้ครบกำหนดของเทศบาลเมืองร้อยเอ็ด:

            {CALL}
            """;

    private static final String CALL =
            """
            curl -s -H "Authorization: Bearer $(curl -s -d grant_type=password -d client_id=prongsai-cli \\
              -d username=officer.roiet-tm -d password={PASSWORD} {REALM}/protocol/openid-connect/token \\
              | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')" '{NOTIFICATION}/v1/due-items?state=UPCOMING&limit=3'; echo""";

    /** A shell command that prints the next due items of an officer. */
    String call() {
        return filled(CALL);
    }

    @Override
    public String toString() {
        return filled(TEXT.replace("{CALL}", CALL));
    }

    private String filled(String text) {
        for (Port port : settings.ports().keySet()) {
            text = text.replace("{" + port + "}", settings.url(port));
        }
        return text.replace("{DATA}", settings.data().toString())
                .replace("{REALM}", settings.realm())
                .replace("{PASSWORD}", Api.DEMO_PASSWORD);
    }
}
