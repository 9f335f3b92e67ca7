package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.register.Slice;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Which part of a list is wanted.
///
/// @param number from 1
record Sheet(int number, int size) {

    private static final int MOST = 100;
    private static final int LAST = 1_000_000;

    Sheet {
        if (number < 1 || number > LAST) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "page", "1–" + LAST);
        }
        if (size < 1 || size > MOST) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "limit", "1–" + MOST);
        }
    }

    int offset() {
        return (number - 1) * size;
    }

    /// With the links of the present request.
    <T, S> Shapes.ObjectList<S> of(Slice<T> slice, Function<List<T>, List<S>> shape) {
        int last = Math.max(1, (slice.total() + size - 1) / size);
        Map<String, String> links = new LinkedHashMap<>();
        links.put("first", address(1));
        if (number > 1) {
            links.put("prev", address(Math.min(number - 1, last)));
        }
        links.put("self", address(number));
        if (number < last) {
            links.put("next", address(number + 1));
        }
        links.put("last", address(last));
        return new Shapes.ObjectList<>(
                shape.apply(slice.items()), new Shapes.Pagination(slice.total(), size, number, last), links);
    }

    private String address(int page) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("page", page)
                .replaceQueryParam("limit", size)
                .toUriString();
    }
}
