package de.ratslotse.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the running application has a declared policy, and every caller meets it.
@WholeApplication
class RoutesIT {

    private static final String ELSEWHERE = "203.0.113.5";

    private final MockMvcTester mvc;
    private final List<RequestMappingHandlerMapping> mappings;
    private final People people;

    @Autowired
    RoutesIT(MockMvcTester mvc, List<RequestMappingHandlerMapping> mappings, People people) {
        this.mvc = mvc;
        this.mappings = mappings;
        this.people = people;
    }

    @Test
    void everyRouteIsDeclared() {
        Set<String> undeclared = new TreeSet<>();
        for (Mapped route : running()) {
            if (Routes.policy(route.pattern()).isEmpty()) {
                undeclared.add(route.pattern());
            }
        }

        assertThat(undeclared).as("routes without a policy in Routes").isEmpty();
    }

    @Test
    void everyDeclaredRouteExists() {
        Set<String> existing = new TreeSet<>();
        running().forEach(route -> existing.add(route.pattern()));
        // those that filters answer, and the documents of other libraries
        existing.addAll(Set.of("/login", "/logout", "/actuator", "/actuator/**"));

        assertThat(Routes.all().stream().map(Routes.Route::pattern)).isSubsetOf(existing);
    }

    @Test
    void aRouteThatNobodyDeclaredDoesNotExist() {
        assertThat(mvc.get().uri("/admin/secrets").with(by(Optional.of(Role.ADMINISTRATOR))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/nothing")).hasStatus(404);
    }

    @Test
    void everyCallerMeetsThePolicyOfEveryRoute() {
        List<String> wrong = new ArrayList<>();
        for (Mapped route : running()) {
            if (route.pattern().startsWith("/api/v1/")) {
                continue; // programs are told apart by their keys: ApiKeysIT
            }
            for (Optional<Role> role : callers()) {
                boolean allowed = allowed(route, role);
                boolean entered = entered(route, role);
                if (allowed != entered) {
                    wrong.add("%s %s: %s was %s"
                            .formatted(route.method(), route.pattern(), role, entered ? "let in" : "kept out"));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static boolean allowed(Mapped route, Optional<Role> role) {
        Policy policy = Routes.all().stream()
                .filter(declared -> declared.pattern().equals(route.pattern()))
                .filter(declared ->
                        declared.method().isEmpty() || declared.method().get().equals(route.method()))
                .map(Routes.Route::policy)
                .findFirst()
                .orElseThrow();
        return switch (policy) {
            case EVERYONE -> true;
            case SIGNED_IN -> role.isPresent();
            case STAFF -> role.filter(own -> own.includes(Role.STAFF)).isPresent();
            case ADMINISTRATOR, THIS_MACHINE -> role.equals(Optional.of(Role.ADMINISTRATOR));
            case OPERATOR -> false;
        };
    }

    /// Kept out is who is sent to sign in, refused, or told 401.
    private boolean entered(Mapped route, Optional<Role> role) {
        String path = route.pattern().replaceAll("\\{[^}]*}", "7");
        RequestPostProcessor from = request -> {
            request.setRemoteAddr(ELSEWHERE);
            return request;
        };
        MvcTestResult response = mvc.perform(
                request(route.method(), path).with(csrf()).with(by(role)).with(from));
        int status = response.getResponse().getStatus();
        String location = String.valueOf(response.getResponse().getRedirectedUrl());
        return status != 401 && status != 403 && !(status == 302 && location.startsWith("/login"));
    }

    private static List<Optional<Role>> callers() {
        return Stream.concat(
                        Stream.<Optional<Role>>of(Optional.empty()),
                        Stream.of(Role.values()).map(Optional::of))
                .toList();
    }

    private RequestPostProcessor by(Optional<Role> role) {
        if (role.isEmpty()) {
            return request -> request;
        }
        String name = role.get().key() + " " + System.nanoTime();
        Account account = people.account(name, role.get());
        return authentication(new CallerAuthentication(new Caller.Person(account)));
    }

    private List<Mapped> running() {
        List<Mapped> routes = new ArrayList<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String pattern : info.getPatternValues()) {
                    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
                    for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                        routes.add(new Mapped(method.asHttpMethod(), pattern));
                    }
                }
            }
        }
        return routes;
    }

    private record Mapped(HttpMethod method, String pattern) {}
}
