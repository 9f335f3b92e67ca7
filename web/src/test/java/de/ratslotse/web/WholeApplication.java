package de.ratslotse.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test over the whole application on a real database, with invented answers. All such tests share one application;
/// the tables are empty before each test.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = RatslotseApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ratslotse.embedding.provider=none", "ratslotse.web.first-start-link=false"})
@ContextConfiguration(initializers = OnTestCorpus.class)
@AutoConfigureMockMvc
@Import({InventedAnswers.class, NoRelinking.class, People.class})
@ExtendWith(OnTestCorpus.class)
public @interface WholeApplication {}
