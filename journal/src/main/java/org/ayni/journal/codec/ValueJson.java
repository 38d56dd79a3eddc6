package org.ayni.journal.codec;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.events.value.ActorId;
import org.ayni.events.value.ActorSide;
import org.ayni.events.value.AgeGroup;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.CallId;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ConferenceId;
import org.ayni.events.value.Country;
import org.ayni.events.value.DisciplineId;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.InputId;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.InvalidValue;
import org.ayni.events.value.InvalidValue.Rule;
import org.ayni.events.value.Language;
import org.ayni.events.value.MediaType;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.OutcomeId;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.PhaseId;
import org.ayni.events.value.PlanItemId;
import org.ayni.events.value.PracticeId;
import org.ayni.events.value.ProductId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.events.value.ProjectId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.ReportId;
import org.ayni.events.value.ScaleId;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.StationId;
import org.ayni.events.value.TeamId;
import org.ayni.events.value.TermId;
import org.ayni.events.value.Text;
import org.ayni.events.value.ThemeId;
import org.ayni.events.value.ThingRef;
import org.ayni.events.value.TimeZone;
import org.ayni.events.value.Whose;
import org.ayni.events.value.WorkPlanId;
import org.ayni.events.value.WorkshopId;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one JSON form of the values: records by component name, an absent field means null or an empty list, enums in
 * kebab case, ids, dates and other one-word values as strings, decimals as strings. Free text is a plain string here;
 * {@link EventCodec} replaces it by its digest.
 */
public final class ValueJson {

    /** Every value that is written as one string, and how it is read back. */
    public static final Map<Class<?>, Function<String, ?>> ONE_WORD = Map.ofEntries(
            Map.entry(ActorId.class, ActorId::new),
            Map.entry(ActorSide.class, ActorSide::new),
            Map.entry(AgeGroup.class, AgeGroup::new),
            Map.entry(AgreementId.class, AgreementId::new),
            Map.entry(CallId.class, CallId::new),
            Map.entry(ClauseId.class, ClauseId::new),
            Map.entry(ConferenceId.class, ConferenceId::new),
            Map.entry(Country.class, Country::new),
            Map.entry(DocumentId.class, DocumentId::parse),
            Map.entry(DisciplineId.class, DisciplineId::new),
            Map.entry(Edtf.class, Edtf::parse),
            Map.entry(Hash.class, Hash::ofHex),
            Map.entry(InputId.class, InputId::new),
            Map.entry(InterestId.class, InterestId::new),
            Map.entry(JournalId.class, JournalId::parse),
            Map.entry(Language.class, Language::new),
            Map.entry(MediaType.class, MediaType::new),
            Map.entry(MunicipalityId.class, MunicipalityId::new),
            Map.entry(OutcomeId.class, OutcomeId::new),
            Map.entry(PartnershipId.class, PartnershipId::new),
            Map.entry(PhaseId.class, PhaseId::new),
            Map.entry(PlanItemId.class, PlanItemId::new),
            Map.entry(PracticeId.class, PracticeId::new),
            Map.entry(ProductId.class, ProductId::new),
            Map.entry(ReportId.class, ReportId::new),
            Map.entry(ProgrammeId.class, ProgrammeId::new),
            Map.entry(ProjectId.class, ProjectId::new),
            Map.entry(PromiseId.class, PromiseId::new),
            Map.entry(ScaleId.class, ScaleId::new),
            Map.entry(Sdg.class, Sdg::new),
            Map.entry(SeriesId.class, SeriesId::new),
            Map.entry(TermId.class, TermId::new),
            Map.entry(StationId.class, StationId::new),
            Map.entry(TeamId.class, TeamId::new),
            Map.entry(ThemeId.class, ThemeId::new),
            Map.entry(ThingRef.class, ThingRef::parse),
            Map.entry(TimeZone.class, TimeZone::new),
            Map.entry(Whose.class, Whose::new),
            Map.entry(WorkPlanId.class, WorkPlanId::new),
            Map.entry(WorkshopId.class, WorkshopId::new));

    private static final JsonMapper MAPPER = with(new TextForm.Plain());

    private ValueJson() {}

    /** The mapper of the HTTP API: free text is text. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    static JsonMapper with(TextForm text) {
        return JsonMapper.builder()
                .addModule(values(text))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // a number is required, which is stricter, and a yes or no that is not there is no
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .annotationIntrospector(new RecordIntrospector())
                .changeDefaultPropertyInclusion(any ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
    }

    private static JacksonModule values(TextForm text) {
        var module = new SimpleModule("ayni-values");
        ONE_WORD.forEach((type, read) -> OneWord.register(module, type, read));
        OneWord.register(module, BigDecimal.class, ValueJson::decimal, BigDecimal::toPlainString);
        module.addSerializer(Text.class, text.serializer());
        module.addDeserializer(Text.class, text.deserializer());
        WireNames.all().forEach((name, event) -> module.registerSubtypes(new NamedType(event, name)));
        return module;
    }

    /** @throws InvalidValue unless it is written plainly, without an exponent */
    public static BigDecimal decimal(String written) {
        if (!written.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            throw new InvalidValue(
                    Rule.NUMBER_MALFORMED, written, "a figure is written like 4.80, not \"%s\"".formatted(written));
        }
        return new BigDecimal(written);
    }
}
