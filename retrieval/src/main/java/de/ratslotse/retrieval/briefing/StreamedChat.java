package de.ratslotse.retrieval.briefing;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A model behind an OpenAI-compatible API or Ollama's own, spoken to through LangChain4j.
///
/// LangChain4j's own limit ends with the headers of the reply: what comes later is watched by [ChatReply].
final class StreamedChat implements Chat {

    private static final ResponseFormat STATEMENTS = ResponseFormat.builder()
            .type(ResponseFormatType.JSON)
            .jsonSchema(JsonSchema.builder()
                    .name("answer")
                    .rootElement(JsonObjectSchema.builder()
                            .addProperty(
                                    "statements",
                                    JsonArraySchema.builder().items(statement()).build())
                            .required("statements")
                            .additionalProperties(false)
                            .build())
                    .build())
            .build();

    private final ChatProperties properties;
    private final AtomicBoolean schema;

    StreamedChat(ChatProperties properties) {
        this.properties = properties;
        this.schema = new AtomicBoolean(properties.jsonSchema());
    }

    private static JsonObjectSchema statement() {
        return JsonObjectSchema.builder()
                .addStringProperty("text")
                .addProperty(
                        "citations",
                        JsonArraySchema.builder().items(new JsonIntegerSchema()).build())
                .required("text", "citations")
                .additionalProperties(false)
                .build();
    }

    @Override
    public String model() {
        return properties.model();
    }

    @Override
    public Ending ask(Request request, Consumer<String> pieces, BooleanSupplier stopped) {
        boolean withSchema = schema.get();
        try {
            return asked(request, withSchema, pieces, stopped);
        } catch (ChatModelUnavailable e) {
            boolean mayBeTheSchema = withSchema && (e.status() == 400 || e.status() == 422);
            if (!mayBeTheSchema) {
                throw e;
            }
            schema.set(false);
            return asked(request, false, pieces, stopped);
        }
    }

    private Ending asked(Request request, boolean withSchema, Consumer<String> pieces, BooleanSupplier stopped) {
        ChatRequest.Builder chat = ChatRequest.builder()
                .messages(SystemMessage.from(request.rules()), UserMessage.from(request.task()))
                .maxOutputTokens(request.replyTokens());
        if (withSchema) {
            chat.responseFormat(STATEMENTS);
        }
        ChatReply reply = new ChatReply(properties.firstTokenTimeout(), properties.totalTimeout());
        try (ClosableHttpClient http = new ClosableHttpClient()) {
            model(http).chat(chat.build(), reply);
            return reply.follow(pieces, stopped);
        } catch (ChatReply.Failed e) {
            throw new ChatModelUnavailable(properties.url(), status(e), e);
        } catch (RuntimeException e) {
            throw new ChatModelUnavailable(properties.url(), status(e), e);
        }
    }

    private static int status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http) {
                return http.statusCode();
            }
        }
        return 0;
    }

    private StreamingChatModel model(ClosableHttpClient client) {
        JdkHttpClientBuilder http = new JdkHttpClientBuilder()
                .httpClientBuilder(client)
                .connectTimeout(properties.connectTimeout())
                .readTimeout(properties.firstTokenTimeout());
        if (properties.provider() == ChatProperties.Provider.OLLAMA) {
            return OllamaStreamingChatModel.builder()
                    .baseUrl(properties.url().toString())
                    .modelName(properties.model())
                    .numCtx(properties.contextTokens())
                    .temperature(0.0)
                    .httpClientBuilder(http)
                    .build();
        }
        return OpenAiStreamingChatModel.builder()
                .baseUrl(properties.url().toString())
                .apiKey(properties.apiKey().isBlank() ? "none" : properties.apiKey())
                .modelName(properties.model())
                .temperature(0.0)
                .httpClientBuilder(http)
                .build();
    }
}
