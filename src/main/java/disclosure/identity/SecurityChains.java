package disclosure.identity;

import static org.springframework.security.config.http.SessionCreationPolicy.NEVER;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.EnumSet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Four ways in: programs that sign each call, scripts of the desk's pages, the public's pages, and the staff's pages. Who
 * may call what is the same for all of them: {@link Routes}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SecretCost.class)
class SecurityChains {

    private static final RequestMatcher FACADE = new OrRequestMatcher(Routes.path("/api/**"), Routes.path("/v3/**"));

    private static final RequestMatcher PUBLIC_PAGES = new OrRequestMatcher(
            Routes.path("/"),
            Routes.path("/apply/**"),
            Routes.path("/status/**"),
            Routes.path("/published/**"),
            Routes.path("/receipt/**"),
            Routes.path("/feed/**"),
            Routes.path("/assets/**"),
            Routes.path("/webjars/**"));

    private final StaffDoor door;

    SecurityChains(StaffDoor door) {
        this.door = door;
    }

    /** Each call brings its own credentials: no session is made, and none that comes along is looked at. */
    @Bean
    @Order(1)
    SecurityFilterChain signedCalls(HttpSecurity http, ApiRefusals refusals) throws Exception {
        return common(http)
                .securityMatcher(request -> bringsBasic(request) && FACADE.matches(request))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .authorizeHttpRequests(
                        it -> it.requestMatchers(Browser::isChangeFromElsewhere).denyAll())
                .authorizeHttpRequests(Routes::authorize)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /** Calls within a session of the desk, and those of the public. */
    @Bean
    @Order(2)
    SecurityFilterChain scriptCalls(HttpSecurity http, ApiRefusals refusals, StaffAccounts accounts) throws Exception {
        return common(http)
                .securityMatcher(FACADE)
                .sessionManagement(session -> session.sessionCreationPolicy(NEVER))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Routes.path("/api/public/**")))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new StandingCheck(accounts), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(Routes::authorize)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /**
     * The public has no sessions, so none runs out while somebody writes; the token against forged forms is kept in a
     * cookie. Staff are nobody in particular here.
     */
    @Bean
    @Order(3)
    SecurityFilterChain publicPages(HttpSecurity http) throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("form-token");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        PageRefusals refusals = new PageRefusals();
        return common(http)
                .securityMatcher(PUBLIC_PAGES)
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(beforeThePageIsWritten()))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(Routes::authorize)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain staffPages(HttpSecurity http, StaffAccounts accounts, Clock clock) throws Exception {
        PageRefusals refusals = new PageRefusals();
        RequestCache asked = onlyPagesOfTheDesk();
        return common(http)
                .addFilterAfter(new StandingCheck(accounts), SecurityContextHolderFilter.class)
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new Landing(asked, clock))
                        .failureHandler(backToTheForm()))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
                        .addLogoutHandler(clearingTheBrowser())
                        .logoutSuccessUrl("/login?logout"))
                .requestCache(cache -> cache.requestCache(asked))
                .authorizeHttpRequests(Routes::authorize)
                .exceptionHandling(it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    @Bean
    static BeanPostProcessor formOwner() {
        return FormOwner.besideTheTokens();
    }

    @Bean
    FilterRegistrationBean<ProtectiveHeaders> protectiveHeaders() {
        FilterRegistrationBean<ProtectiveHeaders> first = new FilterRegistrationBean<>(new ProtectiveHeaders());
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        first.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return first;
    }

    /** The headers come from {@link ProtectiveHeaders}, which also reaches what is refused before these chains. */
    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.authenticationManager(door.manager()).headers(HeadersConfigurer::disable);
    }

    private static boolean bringsBasic(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    /** A page longer than the buffer has left the house before its form asks for the token: too late for a cookie. */
    private static CsrfTokenRequestHandler beforeThePageIsWritten() {
        XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static AuthenticationFailureHandler backToTheForm() {
        return (request, response, why) -> {
            String again = why instanceof TooManyTries ? "/login?wait" : "/login?error";
            if (ReturnedForm.comesAlong(request)) ReturnedForm.askAgain(request, response);
            else response.sendRedirect(request.getContextPath() + again);
        };
    }

    private static LogoutHandler clearingTheBrowser() {
        return (request, response, authentication) ->
                response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }

    private static HttpSessionRequestCache onlyPagesOfTheDesk() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/desk/**"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
