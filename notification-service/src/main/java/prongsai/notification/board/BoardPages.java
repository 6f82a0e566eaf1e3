package prongsai.notification.board;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Renders the board's pages. */
@ApplicationScoped
class BoardPages {

    private final Assets assets;

    BoardPages(Assets assets) {
        this.assets = assets;
    }

    @CheckedTemplate(basePath = "board")
    static class Templates {
        static native TemplateInstance board(BoardPage page);

        static native TemplateInstance item(ItemPage page);

        static native TemplateInstance silence(SilencePage page);

        static native TemplateInstance problem(Frame frame, String title, List<String> details);
    }

    String board(BoardPage page, Locale language) {
        return Templates.board(page).setLocale(language).render();
    }

    String item(ItemPage page, Locale language) {
        return Templates.item(page).setLocale(language).render();
    }

    String silence(SilencePage page, Locale language) {
        return Templates.silence(page).setLocale(language).render();
    }

    String problem(HttpProblem problem, Locale language) {
        var frame = new Frame(new Print(language), null, 0, null, false, false, assets);
        var faults = problem.getParameters().get("errors") instanceof List<?> errors
                ? errors.stream()
                        .map(error -> error instanceof Map<?, ?> fault ? fault.get("detail") : null)
                        .map(detail -> Objects.toString(detail, null))
                : Stream.<String>empty();
        var details = Stream.concat(Stream.ofNullable(problem.getDetail()), faults)
                .filter(Objects::nonNull)
                .toList();
        return Templates.problem(frame, problem.getTitle(), details)
                .setLocale(language)
                .render();
    }
}
