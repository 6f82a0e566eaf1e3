package prongsai.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.http.IfMatch;
import prongsai.kit.page.PageRequest;
import prongsai.kit.problem.Problem;
import prongsai.kit.time.Clock;

/** Gives out and takes back the secret addresses of an agency's calendar, and answers who comes with one. */
@ApplicationScoped
class CalendarFeeds {

    private final CalendarFeedRepository rows;
    private final Caller caller;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRepository rows, Caller caller, Clock clock) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CalendarFeedResponse create(CreateCalendarFeed request) {
        caller.scope(); // 403 for an agency that is not known
        var agency = rows.agencyId(caller.agencyCode()).orElseThrow();
        var feed = new CalendarFeed(agency, request.label().strip(), caller.subject(), clock.now());
        rows.persistAndFlush(feed);
        return CalendarFeedResponse.from(feed);
    }

    List<CalendarFeed> list(PageRequest page) {
        caller.scope();
        return rows.page(caller.agencyCode(), page);
    }

    CalendarFeed find(UUID id) {
        caller.scope();
        return rows.find(id, caller.agencyCode())
                .orElseThrow(() -> Problem.notFound("There is no such calendar feed.", "ไม่พบปฏิทินนี้"));
    }

    /** What is issued, with the only copy of the secret. */
    record Issued(CalendarFeed feed, FeedToken token) {}

    @Transactional
    Issued issue(UUID id, IfMatch ifMatch) {
        var feed = find(id);
        IfMatch.check(ifMatch, feed.version());
        var token = feed.issue(clock.now());
        rows.flush();
        return new Issued(feed, token);
    }

    @Transactional
    CalendarFeedResponse revoke(UUID id, IfMatch ifMatch) {
        var feed = find(id);
        IfMatch.check(ifMatch, feed.version());
        feed.revoke(clock.now());
        rows.flush();
        return CalendarFeedResponse.from(feed);
    }

    /** The calendar to which the address leads; an unknown one and one that was taken back are alike. */
    @Transactional
    DueCalendar open(FeedToken token) {
        var feed = rows.of(token).orElseThrow(() -> Problem.notFound("There is no such calendar.", "ไม่พบปฏิทินนี้"));
        return new DueCalendar(rows.agencyCode(feed.agencyId()).orElseThrow(), rows.due(feed.agencyId()));
    }
}
