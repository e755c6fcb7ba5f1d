package disclosure;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has no answer compressed that may repeat what was asked: the size of such an answer would tell, guess by guess, what
 * stands beside it (BREACH). A page that is only looked at, by its path alone or by a choice from a few fixed words,
 * repeats nothing that a guess could be put into; tokens in it are masked.
 */
@Component
class UncompressedAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new AsAsked());
    }

    /** The choices among few that may stand in an address; whatever else is asked, a page may repeat. */
    private static final Pattern FIXED_CHOICES =
            Pattern.compile("(&?(scope=(mine|claimable|waiting|all)|sort=(due|received)|due=(soon|today)"
                    + "|overdue=(true|false)|plan=missed|lang=(zh|en)))+");

    private static final class AsAsked extends ValveBase {

        AsAsked() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (!isLookedAt(request))
                request.getCoyoteRequest().getMimeHeaders().removeHeader("accept-encoding");
            getNext().invoke(request, response);
        }

        private static boolean isLookedAt(Request request) {
            String asked = request.getQueryString();
            return request.getMethod().equals("GET")
                    && (asked == null || FIXED_CHOICES.matcher(asked).matches());
        }
    }
}
