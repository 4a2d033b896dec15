package dev.sideline.store;

import dev.sideline.account.Kind;
import java.util.Arrays;
import java.util.stream.Stream;

/** Where the binding of each kind of fact is. */
final class Bindings {

    private Bindings() {}

    static Binding<?> of(Kind kind) {
        return switch (kind) {
            case PERSON -> PersonEntity.BINDING;
            case HOLIDAY -> HolidayEntity.BINDING;
            case SETTING -> SettingEntity.BINDING;
            case PROPOSITION -> PropositionEntity.BINDING;
            case APPROVAL -> ApprovalEntity.BINDING;
            case OBJECTION -> ObjectionEntity.BINDING;
            case IDEA -> IdeaEntity.BINDING;
            case CAMPAIGN -> CampaignEntity.BINDING;
            case ACCOUNT -> AccountEntity.BINDING;
            case ACCOUNT_TEAM -> TeamMemberEntity.BINDING;
            case CONTACT -> ContactEntity.BINDING;
            case CHAMPION -> ChampionEntity.BINDING;
            case DEAL -> DealEntity.BINDING;
            case STAGE -> StageEntity.BINDING;
            case JUDGEMENT -> FitJudgementEntity.BINDING;
            case TOUCH -> TouchEntity.BINDING;
            case COHORT -> CohortMemberEntity.BINDING;
            case PITCH -> PitchEntity.BINDING;
            case PLAN -> PlanEntity.BINDING;
            case PLAN_CONTACT -> PlanContactEntity.BINDING;
            case COACHING_PLAN -> CoachingPlanEntity.BINDING;
            case DELIVERY -> DeliveryEntity.BINDING;
            case DEPENDENCY -> DependencyEntity.BINDING;
            case MILESTONE -> MilestoneEntity.BINDING;
            case PROMISE -> PromiseEntity.BINDING;
            case ADDON -> AddonEntity.BINDING;
            case SIGHTING -> SightingEntity.BINDING;
            case MUTE -> MuteEntity.BINDING;
        };
    }

    static Stream<Class<?>> entities() {
        return Arrays.stream(Kind.values()).map(kind -> of(kind).entity());
    }
}
