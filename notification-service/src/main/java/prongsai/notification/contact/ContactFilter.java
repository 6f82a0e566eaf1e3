package prongsai.notification.contact;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.notification.channel.Channel;

/** Which contacts a list shows; what is not given does not narrow it. */
class ContactFilter {

    @QueryParam("unitId")
    @Parameter(description = "Those of this unit")
    UUID unitId;

    @QueryParam("channel")
    Channel channel;
}
