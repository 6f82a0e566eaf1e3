package prongsai.notification.contact;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.kit.problem.Fault;
import prongsai.notification.agency.Agencies;
import prongsai.notification.channel.Carrier;
import prongsai.notification.channel.Channel;

/** What a contact has to be like to be entered. */
@ApplicationScoped
class ContactRules {

    private final Agencies agencies;
    private final List<Carrier> carriers;

    ContactRules(Agencies agencies, @All List<Carrier> carriers) {
        this.agencies = agencies;
        this.carriers = carriers;
    }

    /** @param own whether it is for the caller's own agency */
    List<Fault> faultsOf(CreateContact request, boolean own) {
        var faults = new ArrayList<Fault>();
        if (!own) {
            faults.add(new Fault(
                    "/agencyId",
                    "Contacts are entered for the own agency.",
                    "เพิ่มช่องทางติดต่อได้เฉพาะหน่วยงานของตน"));
        } else if (!isUnit(request.agencyId(), request.unitId())) {
            faults.add(new Fault("/unitId", "The agency has no such unit.", "หน่วยงานไม่มีหน่วยนี้"));
        }
        notSetUp(request.channel()).ifPresent(faults::add);
        ContactAddress.faultOf(request.channel(), request.address()).ifPresent(faults::add);
        return faults;
    }

    private boolean isUnit(UUID agencyId, UUID unitId) {
        return unitId == null || agencies.hasUnit(agencyId, unitId);
    }

    private Optional<Fault> notSetUp(Channel channel) {
        boolean setUp = carriers.stream().anyMatch(carrier -> carrier.channel() == channel && carrier.isSetUp());
        return setUp
                ? Optional.empty()
                : Optional.of(
                        new Fault("/channel", "This channel is not set up here.", "ระบบนี้ยังไม่เปิดใช้ช่องทางนี้"));
    }
}
