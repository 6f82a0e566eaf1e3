package prongsai.kit.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list. The header {@code Link} with {@code rel="next"} says the same as {@code next}.
 *
 * @param next the cursor of the following page, null on the last
 */
public record Page<T>(
        List<T> items,
        @Schema(description = "Cursor of the next page; absent on the last page.", nullable = true, maxLength = 600)
                String next) {

    /**
     * Makes the page of rows that were read by keyset.
     *
     * @param rows one row more than {@link PageRequest#limit()}, where there are so many
     * @param key the values by which the query is sorted, the id last
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, T> convert, Function<R, Cursor> key) {
        boolean more = rows.size() > request.limit();
        var shown = more ? rows.subList(0, request.limit()) : rows;
        var next = more ? key.apply(shown.get(shown.size() - 1)).encode() : null;
        return new Page<>(shown.stream().map(convert).toList(), next);
    }
}
