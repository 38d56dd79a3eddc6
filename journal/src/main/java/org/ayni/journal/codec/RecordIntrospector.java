package org.ayni.journal.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.Confidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells Jackson what our records already say: a component is required unless it is {@code @Nullable} or has a value for
 * its absence (a list is empty, a yes or no is no, a confidence is the side's own record), and enums are written in kebab case.
 */
public final class RecordIntrospector extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> FACTS =
            Set.of(MunicipalityFact.class, ProgrammeFact.class, PartnershipFact.class);

    private static final JsonTypeInfo.Value BY_WIRE_NAME =
            JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true);

    public static boolean isRequired(RecordComponent component) {
        return isRequired(component.getType(), component.getAnnotatedType());
    }

    private static boolean isRequired(Class<?> type, AnnotatedElement annotatedType) {
        return !annotatedType.isAnnotationPresent(Nullable.class)
                && !List.class.isAssignableFrom(type)
                && type != Confidence.class
                && type != boolean.class;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var parameter = recordParameter(member);
        return parameter == null
                ? super.hasRequiredMarker(config, member)
                : (Boolean) isRequired(parameter.getType(), parameter.getAnnotatedType());
    }

    /** A required component that is there as {@code null} is as missing as one that is not there. */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        var parameter = annotated instanceof AnnotatedMember member ? recordParameter(member) : null;
        return parameter != null && isRequired(parameter.getType(), parameter.getAnnotatedType())
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                : super.findSetterInfo(config, annotated);
    }

    @Override
    public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return EnumNamingStrategies.KebabCaseStrategy.class;
    }

    /** A fact inside a correction carries its wire name; an event on its own does not, its entry's header has it. */
    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedMember && FACTS.contains(annotated.getRawType())
                ? BY_WIRE_NAME
                : super.findPolymorphicTypeInfo(config, annotated);
    }

    private static @Nullable Parameter recordParameter(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                        && parameter.getDeclaringClass().isRecord()
                        && parameter.getOwner().getMember() instanceof java.lang.reflect.Constructor<?> constructor
                ? constructor.getParameters()[parameter.getIndex()]
                : null;
    }
}
