package disclosure.rest;

import disclosure.download.Download;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Figures as JSON, or as a CSV file where the caller's Accept names {@code text/csv}. */
@Component
class CsvOrJson {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Problems problems;

    CsvOrJson(Problems problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<?> answer(
            HttpServletRequest request, String file, Ruling<T> ruling, Function<T, String> csv, Function<T, ?> json) {
        if (ruling instanceof Refused<T> no) return Problems.answer(problems.refused(no.refusal()));
        T granted = ruling.orElseThrow();
        return wantsCsv(request.getHeader(HttpHeaders.ACCEPT))
                ? Download.of(file, CSV, csv.apply(granted).getBytes(StandardCharsets.UTF_8))
                : ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.apply(granted));
    }

    private static boolean wantsCsv(@org.jspecify.annotations.Nullable String accept) {
        if (accept == null) return false;
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream().anyMatch(type -> !type.isWildcardType() && type.equalsTypeAndSubtype(CSV));
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
