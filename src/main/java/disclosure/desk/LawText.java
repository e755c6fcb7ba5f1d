package disclosure.desk;

import disclosure.law.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Words of the articles that a decision cites, as far as they have been checked against the text; of others the citation
 * alone is shown. They are excerpts: what is left out is marked.
 */
@Component
class LawText {

    private static final String FILE = "/law/excerpts.properties";

    private final Properties excerpts = read();

    /** @param excerpt null where none has been checked */
    public record Quote(String citation, @Nullable String excerpt) {}

    /** Each article once, in the order in which they are cited. */
    List<Quote> of(Stream<Article> cited) {
        return cited.distinct().map(this::quote).toList();
    }

    private Quote quote(Article article) {
        return new Quote(article.chinese(), excerpts.getProperty(article.toString()));
    }

    private static Properties read() {
        Properties read = new Properties();
        try (InputStream in = LawText.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("missing: " + FILE);
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
