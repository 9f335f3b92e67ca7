package de.ratslotse.web.api.oparl;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// OParl 1.1's objects. What is not known is left out. What OParl has no word for begins with `ratslotse:`.
final class Shapes {

    private Shapes() {}

    /// A sheet of a list.
    record ObjectList<T>(List<T> data, Pagination pagination, Map<String, String> links) {}

    record Pagination(int totalElements, int elementsPerPage, int currentPage, int totalPages) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record BodyObject(String id, String type, String name, String organization, String meeting, String paper) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OrganizationObject(
            String id,
            String type,
            String body,
            String name,
            @Nullable String shortName,
            @Nullable String organizationType,
            @Nullable String classification,
            @Nullable String subOrganizationOf,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable String meeting,
            @Nullable String license,
            @Nullable Instant modified,
            String web,
            @JsonProperty("ratslotse:group") boolean group) {}

    /// @param start left out where the time of day is not known
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record MeetingObject(
            String id,
            String type,
            String body,
            String name,
            @Nullable String meetingState,
            boolean cancelled,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            @Nullable LocationObject location,
            List<String> organization,
            @Nullable FileObject invitation,
            @Nullable FileObject resultsProtocol,
            @Nullable FileObject verbatimProtocol,
            List<FileObject> auxiliaryFile,
            List<AgendaItemObject> agendaItem,
            @Nullable String license,
            @Nullable Instant modified,
            String web,
            @JsonProperty("ratslotse:date") @Nullable LocalDate date,

            @JsonProperty("ratslotse:minutesApproved") @Nullable
            Boolean approved) {}

    record LocationObject(String id, String type, String description) {}

    /// @param result in words
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AgendaItemObject(
            String id,
            String type,
            String meeting,
            @Nullable String number,
            int order,
            @Nullable String name,
            @JsonProperty("public") boolean isPublic,
            @Nullable String consultation,
            @Nullable String result,
            @Nullable String resolutionText,
            @Nullable FileObject resolutionFile,
            List<FileObject> auxiliaryFile,
            @Nullable Instant modified,
            @JsonProperty("ratslotse:result") @Nullable String resultKind,
            @JsonProperty("ratslotse:vote") @Nullable VoteObject vote) {}

    /// A number that nobody wrote is left out, never 0.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VoteObject(
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer abstain,
            @Nullable Boolean unanimous) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record PaperObject(
            String id,
            String type,
            String body,
            String name,
            @Nullable String reference,
            @Nullable LocalDate date,
            @Nullable String paperType,
            List<String> superordinatedPaper,
            List<String> subordinatedPaper,
            @Nullable FileObject mainFile,
            List<FileObject> auxiliaryFile,
            List<String> originatorOrganization,
            List<ConsultationObject> consultation,
            @Nullable String license,
            @Nullable Instant modified,
            String web,
            @JsonProperty("ratslotse:kind") @Nullable String kind,
            @JsonProperty("ratslotse:result") @Nullable String result,
            @JsonProperty("ratslotse:originatorName") List<String> originatorNames,
            @JsonProperty("ratslotse:office") @Nullable String office,

            @JsonProperty("ratslotse:proposedResolution") @Nullable
            String proposedResolution,

            @JsonProperty("ratslotse:amount") @Nullable BigDecimal amount) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ConsultationObject(
            String id,
            String type,
            String paper,
            @Nullable String agendaItem,
            @Nullable String meeting,
            List<String> organization,
            @Nullable Boolean authoritative,
            @Nullable String role,
            @Nullable Instant modified,
            @JsonProperty("ratslotse:date") @Nullable LocalDate date,

            @JsonProperty("ratslotse:organizationName") @Nullable
            String organizationName,

            @JsonProperty("ratslotse:planned") boolean planned,
            @JsonProperty("ratslotse:result") @Nullable String result) {}

    /// @param accessUrl on this service where the file is held, else where the feed shows it
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FileObject(
            String id,
            String type,
            String name,
            @Nullable String fileName,
            @Nullable String mimeType,
            @Nullable LocalDate date,
            @Nullable Long size,
            @Nullable String accessUrl,
            @Nullable String fileLicense,
            @Nullable Instant modified,
            List<String> paper,
            List<String> meeting,
            List<String> agendaItem) {}
}
