package de.ratslotse.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What holds for every answer of the service, errors included: the headers, the known names, the refusals.
final class EveryAnswer {

    /// Nothing from elsewhere and nothing inline. `data:` pictures are those inside the design system's style sheet;
    /// they are part of it and fetch nothing.
    static final String CONTENT_SECURITY_POLICY = """
            default-src 'none'; img-src 'self' data:; connect-src 'self'; script-src 'self'; style-src 'self'; \
            font-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
            object-src 'none'; frame-src 'none'; frame-ancestors 'none'""";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final AllowedHosts hosts;
    private final Refusals refusals;

    EveryAnswer(AllowedHosts hosts, Refusals refusals) {
        this.hosts = hosts;
        this.refusals = refusals;
    }

    HttpSecurity of(HttpSecurity http) {
        AccessDeniedHandler denied = refusals;
        return http.headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false))
                        .frameOptions(frames -> frames.deny())
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(denied))
                .addFilterAfter(hosts, HeaderWriterFilter.class);
    }
}
