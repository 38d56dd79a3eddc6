package org.ayni.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a question with a parameter that it does not have. Otherwise one misspelt letter in {@code knownAt} would show
 * somebody today as if it were then. For the controllers of the query side; what they take is read from their methods.
 */
public final class KnownParameters implements HandlerInterceptor {
    private static final String OURS = "org.ayni.query.";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)) {
            var unknown = new TreeSet<>(Collections.list(request.getParameterNames()));
            unknown.removeAll(known.computeIfAbsent(method.getMethod(), _ -> taken(method)));
            if (!unknown.isEmpty()) {
                throw new BadQuestion(BadQuestion.Reason.PARAMETER_UNKNOWN, unknown.first(), unknown.first());
            }
        }
        return true;
    }

    private static Set<String> taken(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .flatMap(KnownParameters::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        var named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            return Stream.of(named.name());
        }
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                ? Stream.of(parameter.getParameterType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
