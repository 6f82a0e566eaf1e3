package prongsai.measures.followup;

import static prongsai.kit.caller.Roles.APPROVER;
import static prongsai.kit.caller.Roles.CRITERIA_MANAGER;
import static prongsai.kit.caller.Roles.OFFICER;
import static prongsai.kit.caller.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;

@Path("/v1/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-ups", description = "When measures are followed up, and what was found.")
class FollowUpResource {

    private final FollowUps followUps;
    private final FollowUpRecords records;
    private final LineTexts lineTexts;
    private final FollowUpList list;

    FollowUpResource(FollowUps followUps, FollowUpRecords records, LineTexts lineTexts, FollowUpList list) {
        this.followUps = followUps;
        this.records = records;
        this.lineTexts = lineTexts;
        this.list = list;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Operation(summary = "List follow-ups", description = "Of the caller's agency and those below it, by due date.")
    public Page<FollowUpItem> listFollowUps(
            @BeanParam @Valid FollowUpFilter filter, @BeanParam @Valid PageRequest page) {
        return list.page(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(summary = "Read a follow-up")
    public FollowUpResponse getFollowUp(@PathParam("id") UUID id) {
        return followUps.find(id);
    }

    @GET
    @Path("/{id}/line-text")
    @Produces(MediaType.TEXT_PLAIN)
    @RolesAllowed({OFFICER, APPROVER, SUPERVISOR, CRITERIA_MANAGER})
    @Transactional
    @Operation(
            summary = "Write a text for the LINE group",
            description =
                    "In Thai, at most 5,000 characters: when it is due, how far each measure has come by the last record and"
                            + " who is responsible, what is overdue today, what has to be done next, and a link. Persons are not"
                            + " named. What officers wrote keeps its digits.")
    @APIResponse(
            responseCode = "200",
            description = "The text.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, maxLength = LineText.LONGEST)))
    public String getLineText(
            @PathParam("id") UUID id,
            @QueryParam("digits") @DefaultValue("THAI") @Parameter(description = "Of numbers and dates")
                    LineText.Digits digits) {
        return lineTexts.write(id, digits);
    }

    @POST
    @Path("/{id}/rescheduling")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Reschedule a follow-up",
            description =
                    "To today or a later day, with the reason; where it was announced may be said. All its dates are kept,"
                            + " reminders are planned anew, and neither a change of its plan nor a holiday moves it again.")
    public FollowUpResponse rescheduleFollowUp(
            @PathParam("id") UUID id,
            @NotNull @Valid RescheduleFollowUp request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return followUps.reschedule(id, request, ifMatch);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Cancel a follow-up",
            description = "With the reason; its number is not used again and its reminders stop.")
    public FollowUpResponse cancelFollowUp(
            @PathParam("id") UUID id,
            @NotNull @Valid CancelFollowUp request,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return followUps.cancel(id, request, ifMatch);
    }

    @POST
    @Path("/{id}/record")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Record a follow-up",
            description =
                    "Once; also long after its day, then the record is late. Its evidence is entered as evidence of it.")
    public FollowUpResponse recordFollowUp(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RecordFollowUp request) {
        return records.record(id, request, ifMatch);
    }

    @PUT
    @Path("/{id}/record")
    @RolesAllowed({OFFICER, APPROVER})
    @Transactional
    @Operation(
            summary = "Correct the record of a follow-up",
            description =
                    "With the reason; what it said before is kept, and so is the day on which it was first recorded.")
    public FollowUpResponse correctFollowUpRecord(
            @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid CorrectRecord request) {
        return records.correct(id, request, ifMatch);
    }
}
