package de.ratslotse.ingest.oparl;

import de.ratslotse.ingest.oparl.FeedClient.Answer;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.register.Feed;
import de.ratslotse.retrieval.register.FeedObject;
import de.ratslotse.retrieval.register.Feeds;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings what is held of one body in step with its feed: page by page, each in one transaction with how far the import
/// is. Everything is listed the first time and now and then; otherwise what was modified since.
public final class FeedImport {

    /// The lists in the order in which references resolve, with what they hold.
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("organization", "Organization");
        LISTS.put("person", "Person");
        LISTS.put("meeting", "Meeting");
        LISTS.put("paper", "Paper");
    }

    /// Lists of embedded objects (OParl 1.1), of which only changes are read.
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("agendaItem", "AgendaItem");
        PARTS.put("consultation", "Consultation");
        PARTS.put("file", "File");
    }

    /// Servers set `modified` late: what is this much older than the newest seen is read again.
    private static final Duration OVERLAP = Duration.ofDays(1);

    private static final int FEW = 20;
    private static final int EMPTY_TRIES = 3;
    private static final int MOST_PAGES = 200_000;

    private final FeedClient client;
    private final Feeds feeds;
    private final FeedSettings settings;
    private final Clock clock;

    public FeedImport(FeedClient client, Feeds feeds, FeedSettings settings, Clock clock) {
        this.client = client;
        this.feeds = feeds;
        this.settings = settings;
        this.clock = clock;
    }

    /// What an import shall do.
    ///
    /// @param full list everything, also when it is not yet time
    /// @param confirmed most may be gone: a person said so
    /// @param since papers and meetings before this day are left out
    public record Wish(boolean full, boolean confirmed, Optional<LocalDate> since) {}

    /// Reads all lists.
    ///
    /// @param body the OParl body as the server tells it
    /// @throws CouncilSourceUnavailable if it cannot be read to its end; what was read stays, nothing is withdrawn
    public FeedCounts run(Feed feed, JsonNode body, Wish wish) {
        ImportState state = new ImportState(feed.state());
        boolean full = state.begin(wish.full() || dueForAll(state));
        FeedCounts counts = new FeedCounts();
        embeddedInBody(feed, body, state, counts);
        for (Map.Entry<String, String> list : LISTS.entrySet()) {
            address(body, list.getKey())
                    .ifPresent(address -> new ListReading(feed, state, counts, wish)
                            .read(list.getKey(), list.getValue(), address, full));
        }
        if (!full) {
            for (Map.Entry<String, String> list : PARTS.entrySet()) {
                address(body, list.getKey())
                        .ifPresent(address ->
                                new PartReading(feed, state, counts).read(list.getKey(), list.getValue(), address));
            }
        }
        state.end(full, clock.instant());
        feeds.imported(feed, state.json());
        return counts;
    }

    private boolean dueForAll(ImportState state) {
        return state.lastFull()
                .map(last -> last.plus(settings.everyFullListing()).isBefore(clock.instant()))
                .orElse(true);
    }

    private static Optional<URI> address(JsonNode body, String list) {
        JsonNode url = body.path(list);
        try {
            return url.isString() && !url.asString().isBlank()
                    ? Optional.of(URI.create(url.asString().strip()))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Legislative terms stand in the body itself.
    private void embeddedInBody(Feed feed, JsonNode body, ImportState state, FeedCounts counts) {
        List<ListedObject> terms = new ArrayList<>();
        JsonNode listed = body.path("legislativeTerm");
        if (listed.isArray()) {
            listed.forEach(term -> ListedObject.of(term, "LegislativeTerm").ifPresent(terms::add));
        }
        if (!terms.isEmpty()) {
            counts.read("LegislativeTerm", terms.size());
            counts.changed(
                    "LegislativeTerm", feeds.page(feed, objects(feed, terms), Map.of(), state.listing(), state.json()));
        }
    }

    private static List<FeedObject> objects(Feed feed, List<ListedObject> listed) {
        Map<String, FeedObject> byUrl = new LinkedHashMap<>();
        for (ListedObject object : listed) {
            byUrl.put(
                    object.url(),
                    new FeedObject(
                            feed.bodyId(),
                            object.url(),
                            feed.id(),
                            feed.scope(),
                            object.type(),
                            object.modified(),
                            object.json(),
                            0));
        }
        return List.copyOf(byUrl.values());
    }

    private ListPage page(URI address, String type) {
        return switch (client.json(address, Optional.empty(), Optional.empty())) {
            case FeedClient.Json found -> ListPage.of(found.json(), type, address);
            case FeedClient.Missing _, FeedClient.Unchanged _ ->
                new ListPage(List.of(), Optional.empty(), java.util.OptionalInt.empty(), 0);
        };
    }

    private static URI since(URI list, Instant mark) {
        String time =
                mark.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toString();
        String zoned = time.matches(".*T\\d{2}:\\d{2}Z") ? time.replace("Z", ":00Z") : time;
        String separator = list.getRawQuery() == null ? "?" : "&";
        return URI.create(list + separator + "modified_since="
                + URLEncoder.encode(zoned.replace("Z", "+00:00"), StandardCharsets.UTF_8));
    }

    /// Reads one of the main lists, from where the last import was cut off.
    private final class ListReading {

        private final Feed feed;
        private final ImportState state;
        private final FeedCounts counts;
        private final Wish wish;
        private final Set<URI> seen = new HashSet<>();

        ListReading(Feed feed, ImportState state, FeedCounts counts, Wish wish) {
            this.feed = feed;
            this.state = state;
            this.counts = counts;
            this.wish = wish;
        }

        void read(String list, String type, URI address, boolean full) {
            if (state.isDone(list)) {
                return;
            }
            int before = feeds.count(feed, type);
            Optional<Instant> mark =
                    full ? Optional.empty() : state.watermark(list).map(newest -> newest.minus(OVERLAP));
            URI first = mark.map(from -> since(address, from)).orElse(address);
            URI next = state.next(list).map(URI::create).orElse(first);
            boolean complete = mark.isEmpty();
            if (!complete && next.equals(first) && unchanged(first)) {
                state.done(list);
                feeds.keep(feed, state.json());
                return;
            }
            int pages = 0;
            while (true) {
                guardLoop(next, pages++);
                ListPage page =
                        read(next, type, (complete && before > 0) || !next.equals(first), pages == 1 && complete);
                Optional<URI> following = page.next();
                store(list, type, page, following);
                if (following.isEmpty()) {
                    break;
                }
                next = following.get();
            }
            finish(list, type, before, complete);
        }

        private void guardLoop(URI address, int pages) {
            if (!seen.add(address) || pages > MOST_PAGES) {
                throw new CouncilSourceUnavailable(Reason.of("oparl.endless", address.toString()));
            }
        }

        /// The first page of changes, if the server says by itself that there are none.
        private boolean unchanged(URI address) {
            Feeds.Validator kept = feeds.validator(feed, address.toString());
            if (kept.equals(Feeds.Validator.NONE)) {
                return false;
            }
            Answer answer = client.json(address, kept.etag(), kept.lastModified());
            return answer instanceof FeedClient.Unchanged;
        }

        /// A page that should not be empty is asked for again: servers answer an empty list when they are busy.
        private ListPage read(URI address, String type, boolean expected, boolean first) {
            ListPage page = asked(address, type);
            for (int attempt = 1; page.objects().isEmpty() && (expected || first) && attempt < EMPTY_TRIES; attempt++) {
                page = asked(address, type);
            }
            if (page.objects().isEmpty() && expected && !first) {
                throw new CouncilSourceUnavailable(Reason.of("oparl.cut_off", address.toString()));
            }
            return page;
        }

        private ListPage asked(URI address, String type) {
            Answer answer = client.json(address, Optional.empty(), Optional.empty());
            if (answer instanceof FeedClient.Json found) {
                feeds.keep(feed, address.toString(), new Feeds.Validator(found.etag(), found.lastModified()));
                return ListPage.of(found.json(), type, address);
            }
            return new ListPage(List.of(), Optional.empty(), java.util.OptionalInt.empty(), 0);
        }

        private void store(String list, String type, ListPage page, Optional<URI> next) {
            List<ListedObject> alive = new ArrayList<>();
            for (ListedObject object : page.objects()) {
                object.modified().ifPresent(modified -> state.saw(list, modified));
                if (object.deleted()) {
                    state.tombstone(list, object.url());
                } else if (wanted(object)) {
                    alive.add(object);
                }
            }
            state.read(list, alive.size(), next.map(URI::toString));
            Map<String, List<String>> parts = new HashMap<>();
            alive.forEach(object -> parts.put(object.url(), object.parts()));
            int changed = feeds.page(feed, objects(feed, alive), parts, state.listing(), state.json());
            counts.read(type, alive.size());
            counts.changed(type, changed);
            counts.strange(page.strange());
        }

        private boolean wanted(ListedObject object) {
            boolean dated = object.type().equals("Paper") || object.type().equals("Meeting");
            return !dated
                    || wish.since().isEmpty()
                    || object.day()
                            .map(day -> !day.isBefore(wish.since().get()))
                            .orElse(true);
        }

        /// Only now is anything withdrawn: what has a tombstone, and what a complete listing did not show.
        private void finish(String list, String type, int before, boolean complete) {
            List<String> gone = new ArrayList<>(feeds.held(feed, state.tombstones(list)));
            if (complete && wish.since().isEmpty()) {
                gone.addAll(feeds.unlisted(feed, type, state.listing()));
            }
            boolean most = gone.size() > FEW && gone.size() * 2 > before;
            boolean nothing = complete && before > 0 && state.count(list) == 0;
            if ((most || nothing) && !wish.confirmed()) {
                state.forget(list);
                feeds.keep(feed, state.json());
                throw new CouncilSourceUnavailable(
                        Reason.of("oparl.shrunken", type, Integer.toString(gone.size()), Integer.toString(before)));
            }
            counts.withdrawn(type, feeds.delete(feed, gone));
            state.done(list);
            feeds.keep(feed, state.json());
        }
    }

    /// Reads what changed in lists of embedded objects, and changes it where it is embedded.
    private final class PartReading {

        private final Feed feed;
        private final ImportState state;
        private final FeedCounts counts;

        PartReading(Feed feed, ImportState state, FeedCounts counts) {
            this.feed = feed;
            this.state = state;
            this.counts = counts;
        }

        void read(String list, String type, URI address) {
            Optional<Instant> mark = state.watermark(list).or(state::newest).map(newest -> newest.minus(OVERLAP));
            if (mark.isEmpty() || state.isDone(list)) {
                return;
            }
            Optional<URI> next = Optional.of(since(address, mark.get()));
            Set<URI> seen = new HashSet<>();
            while (next.isPresent() && seen.add(next.get())) {
                ListPage page = page(next.get(), type);
                page.objects().forEach(object -> object.modified().ifPresent(modified -> state.saw(list, modified)));
                apply(type, page.objects());
                next = page.next();
            }
            state.done(list);
            feeds.keep(feed, state.json());
        }

        private void apply(String type, List<ListedObject> listed) {
            Map<String, ListedObject> byUrl = new HashMap<>();
            listed.forEach(object -> byUrl.put(object.url(), object));
            if (byUrl.isEmpty()) {
                return;
            }
            List<ListedObject> parents = new ArrayList<>();
            for (FeedObject parent : feeds.parents(feed, byUrl.keySet())) {
                ObjectNode json = (ObjectNode) parent.object().deepCopy();
                if (EmbeddedChange.apply(json, byUrl)) {
                    parents.add(new ListedObject(parent.url(), parent.type(), false, parent.modified(), json));
                }
            }
            Map<String, List<String>> parts = new HashMap<>();
            parents.forEach(object -> parts.put(object.url(), object.parts()));
            int changed = feeds.page(feed, objects(feed, parents), parts, state.listing(), state.json());
            counts.changed(type, changed);
        }
    }
}
