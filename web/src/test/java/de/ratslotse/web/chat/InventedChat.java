package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.web.page.PageConfiguration;
import de.ratslotse.web.source.InventedOriginals;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The pages over invented answers and files, without database and accounts, under the content security policy that
/// the real service sends.
@TestComponent
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ComponentScan(basePackageClasses = PageConfiguration.class)
@Import({ChatController.class, QuestionController.class, InventedOriginals.class})
class InventedChat {

    private static final String POLICY = "default-src 'none'; img-src 'self' data:; connect-src 'self';"
            + " script-src 'self'; style-src 'self'; font-src 'self'; worker-src 'self'; manifest-src 'self';"
            + " form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'none'; frame-ancestors 'none'";

    @Bean
    InventedAnswers answers() {
        return new InventedAnswers();
    }

    @Bean
    Chat chat(InventedAnswers answers) {
        Map<UUID, GivenAnswers.Given> kept = new ConcurrentHashMap<>();
        GivenAnswers given = new GivenAnswers() {
            @Override
            public void keep(Question question, Answer answer) {
                kept.put(answer.id(), new Given(question.text(), answer));
            }

            @Override
            public Optional<Given> find(UUID id, Access access) {
                return Optional.ofNullable(kept.get(id));
            }
        };
        return new Chat(answers, given, new Visitor(), Memory.NONE);
    }

    @Bean
    Holdings holdings() {
        return new Holdings() {
            @Override
            public DataState state(Access access) {
                return new DataState(
                        List.of(new Body(1, "Musterau"), new Body(2, "Uferdorf")),
                        1214,
                        Optional.of(LocalDate.of(2024, 1, 10)),
                        Optional.of(LocalDate.of(2026, 3, 18)),
                        83);
            }

            @Override
            public List<String> organizations(Access access) {
                return List.of("Bauausschuss", "Rat");
            }

            @Override
            public List<String> examples(Access access, Locale language) {
                return List.of(
                        "Welche Kosten nennt die Vorlage „Sanierung der Turnhalle“?",
                        "Was wurde zum Parkplatz am Markt beschlossen?",
                        "Worum geht es bei „Radweg an der Deichstraße“?");
            }
        };
    }

    @Bean
    Assistant assistant() {
        return new Assistant(Optional.empty());
    }

    @Bean
    Filter policy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", POLICY);
            chain.doFilter(request, response);
        };
    }

    private static final class Visitor implements Reader {
        @Override
        public Access access() {
            return Access.anonymous();
        }

        @Override
        public BooleanSupplier stillHolds() {
            return () -> true;
        }

        @Override
        public Optional<Duration> take(HttpServletRequest request) {
            return Optional.ofNullable(request.getParameter("question"))
                    .filter(question -> question.contains("Andrang"))
                    .map(_ -> Duration.ofSeconds(20));
        }
    }
}
