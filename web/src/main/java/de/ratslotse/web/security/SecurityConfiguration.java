package de.ratslotse.web.security;

import de.ratslotse.web.problem.Problems;
import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/// Who may do what: accounts, keys, and the three chains that every request goes through: assets, programs, pages.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(RateLimits.Limits.class)
public class SecurityConfiguration {

    @Bean
    Accounts accounts(JdbcClient jdbc, PlatformTransactionManager transactions) {
        return new Accounts(jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Passphrases passphrases(Accounts accounts) {
        return new Passphrases(accounts);
    }

    @Bean
    ApiKeys apiKeys(JdbcClient jdbc, Accounts accounts) {
        return new ApiKeys(jdbc, accounts);
    }

    @Bean
    OneTimeLinks oneTimeLinks(JdbcClient jdbc) {
        return new OneTimeLinks(jdbc);
    }

    @Bean
    AuditLog auditLog(JdbcClient jdbc) {
        return new AuditLog(jdbc);
    }

    @Bean
    CurrentAccess currentAccess(Accounts accounts, ApiKeys keys) {
        return new CurrentAccess(accounts, keys);
    }

    @Bean
    RateLimits rateLimits(RateLimits.Limits limits) {
        return new RateLimits(limits, InstantSource.system());
    }

    @Bean
    AnswerGate answerGate(CurrentAccess current, RateLimits rateLimits, RateLimits.Limits limits) {
        return new AnswerGate(current, rateLimits, limits.answersAtOnce());
    }

    @Bean
    SignInThrottle signInThrottle() {
        return new SignInThrottle(InstantSource.system());
    }

    @Bean
    SignIn signIn(Accounts accounts, Passphrases passphrases, SignInThrottle throttle, AuditLog audit) {
        return new SignIn(accounts, passphrases, throttle, audit);
    }

    @Bean
    FirstStart firstStart(Accounts accounts, OneTimeLinks links, MessageSource messages, Environment environment) {
        return new FirstStart(accounts, links, messages, environment);
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /// In a cookie, so that a visitor needs no session and cannot fill the memory with them.
    @Bean
    CsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName("ratslotse-csrf");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    @Bean
    WelcomedAccount welcomedAccount(
            Accounts accounts, SecurityContextRepository contexts, CsrfTokenRepository csrf, AuditLog audit) {
        return new WelcomedAccount(accounts, new SignedInSession(contexts, csrf), audit);
    }

    @Bean
    OwnPassphrase ownPassphrase(
            Accounts accounts, Passphrases passphrases, SignInThrottle throttle, WelcomedAccount welcomed) {
        return new OwnPassphrase(accounts, passphrases, throttle, welcomed);
    }

    @Bean
    ProgramKeys programKeys(ApiKeys keys, OperatorToken operator, RateLimits limits, Problems problems) {
        return new ProgramKeys(keys, operator, limits, problems);
    }

    /// What stands on every answer, whatever it is.
    @Bean
    EveryAnswer everyAnswer(@Value("${ratslotse.web.allowed-hosts:}") Set<String> allowedHosts, Problems problems) {
        return new EveryAnswer(new AllowedHosts(allowedHosts, problems), new Refusals(problems));
    }

    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http, EveryAnswer every) {
        http.securityMatcher(Routes.ASSETS.toArray(String[]::new))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        return every.of(http).build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, EveryAnswer every, ProgramKeys programKeys, Problems problems) {
        http.securityMatcher(Routes.API)
                .authorizeHttpRequests(SecurityConfiguration::policies)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(programKeys.filter(), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BodyLimit(problems), AuthorizationFilter.class);
        return every.of(http).build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(
            HttpSecurity http,
            EveryAnswer every,
            PageSessions sessions,
            @Value("${spring.servlet.multipart.max-request-size:1GB}") DataSize largestUpload) {
        http.authorizeHttpRequests(SecurityConfiguration::policies)
                .formLogin(sessions::signIn)
                .logout(sessions::signOut)
                .csrf(sessions::csrf)
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(sessions.freshAccount(), CsrfFilter.class)
                .addFilterBefore(new SameSite(), CsrfFilter.class)
                .addFilterBefore(new UploadsOnly(largestUpload.toBytes()), CsrfFilter.class);
        return every.of(http).build();
    }

    @Bean
    PageSessions pageSessions(
            Accounts accounts, SecurityContextRepository contexts, CsrfTokenRepository csrf, AuditLog audit) {
        return new PageSessions(accounts, contexts, csrf, audit);
    }

    private static void policies(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll();
        Routes.all().forEach(route -> requests.requestMatchers(route.matcher()).access(route.policy()));
        requests.anyRequest().denyAll();
    }
}
