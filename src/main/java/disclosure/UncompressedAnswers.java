package disclosure;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has no answer compressed that may repeat what was asked: the size of such an answer would tell, guess by guess, what
 * stands beside it (BREACH). A page that is only looked at, by its path alone, repeats nothing; tokens in it are masked.
 */
@Component
class UncompressedAnswers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new AsAsked());
    }

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
            return request.getMethod().equals("GET") && request.getQueryString() == null;
        }
    }
}
