package prongsai.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import prongsai.kit.caller.Caller;
import prongsai.kit.caller.Roles;
import prongsai.kit.event.Outbox;
import prongsai.kit.http.BodyLimit;
import prongsai.kit.http.Created;
import prongsai.kit.http.Idempotent;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.Page;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;

@Path("/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager database;
    private final Outbox outbox;
    private final Caller caller;

    NoteResource(EntityManager database, Outbox outbox, Caller caller) {
        this.database = database;
        this.outbox = outbox;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    @Idempotent
    public RestResponse<NoteResponse> writeNote(@Valid @NotNull WriteNote request) {
        var note = new Note(request.text());
        database.persist(note);
        database.flush();
        outbox.append(note.written());
        if (request.text().equals("fails after all")) {
            throw new IllegalStateException("a secret of the inside");
        }
        return Created.at("/v1/notes", NoteResponse.from(note));
    }

    /** Answers how many bytes came. */
    @POST
    @Path("/files")
    @RolesAllowed(Roles.OFFICER)
    @Consumes(MediaType.TEXT_PLAIN)
    @BodyLimit(2_000_000)
    public int receiveFile(byte[] file) {
        return file.length;
    }

    @GET
    @RolesAllowed(Roles.OFFICER)
    public Page<NoteResponse> listNotes(@BeanParam @Valid PageRequest page) {
        caller.scope();
        var rows = database.createQuery("from Note where id > :after order by id", Note.class)
                .setParameter(
                        "after", page.after().map(cursor -> cursor.uuid(0)).orElse(BEFORE_ALL))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return Page.of(rows, page, NoteResponse::from, note -> Cursor.of(note.id()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    public NoteResponse readNote(UUID id) {
        return NoteResponse.from(find(id));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Transactional
    public NoteResponse rewriteNote(
            UUID id, @HeaderParam("If-Match") IfMatch ifMatch, @Valid @NotNull WriteNote request) {
        var note = find(id);
        IfMatch.check(ifMatch, note.version());
        caller.actsFor("NOTES");
        note.rewrite(request.text());
        database.flush();
        outbox.append(note.written());
        return NoteResponse.from(note);
    }

    @GET
    @Path("/forgotten")
    public NoteResponse readForgottenNote() {
        return new NoteResponse(BEFORE_ALL, "no role was named", 0);
    }

    private Note find(UUID id) {
        var note = database.find(Note.class, id);
        if (note == null) {
            throw Problem.notFound("No such note.", "ไม่พบบันทึก");
        }
        return note;
    }
}
