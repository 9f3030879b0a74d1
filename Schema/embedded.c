#include "include/SchemaFiles.h"

// Migrations in the order they run, then reference data, then the schema that the migrations make. A test compares this list with the folders.

static const unsigned char migrations_0001_the_book_sql[] = {
#embed "Migrations/0001-the-book.sql"
};
static const unsigned char migrations_0002_places_and_agencies_sql[] = {
#embed "Migrations/0002-places-and-agencies.sql"
};
static const unsigned char migrations_0003_law_as_data_sql[] = {
#embed "Migrations/0003-law-as-data.sql"
};
static const unsigned char migrations_0004_ceremonies_and_people_sql[] = {
#embed "Migrations/0004-ceremonies-and-people.sql"
};
static const unsigned char migrations_0005_decisions_and_awards_sql[] = {
#embed "Migrations/0005-decisions-and-awards.sql"
};
static const unsigned char migrations_0006_gifts_sql[] = {
#embed "Migrations/0006-gifts.sql"
};
static const unsigned char migrations_0007_security_units_sql[] = {
#embed "Migrations/0007-security-units.sql"
};
static const unsigned char migrations_0008_gifts_divided_further_sql[] = {
#embed "Migrations/0008-gifts-divided-further.sql"
};
static const unsigned char migrations_0009_rules_and_overrides_sql[] = {
#embed "Migrations/0009-rules-and-overrides.sql"
};
static const unsigned char migrations_0010_holds_and_grounds_sql[] = {
#embed "Migrations/0010-holds-and-grounds.sql"
};
static const unsigned char migrations_0011_proposals_sql[] = {
#embed "Migrations/0011-proposals.sql"
};
static const unsigned char migrations_0012_certificates_and_payments_sql[] = {
#embed "Migrations/0012-certificates-and-payments.sql"
};
static const unsigned char migrations_0013_merged_recipients_sql[] = {
#embed "Migrations/0013-merged-recipients.sql"
};
static const unsigned char migrations_0014_service_and_eligibility_sql[] = {
#embed "Migrations/0014-service-and-eligibility.sql"
};
static const unsigned char migrations_0015_backups_sql[] = {
#embed "Migrations/0015-backups.sql"
};
static const unsigned char migrations_0016_signings_of_drafts_sql[] = {
#embed "Migrations/0016-signings-of-drafts.sql"
};
static const unsigned char migrations_0017_leaders_and_streaks_sql[] = {
#embed "Migrations/0017-leaders-and-streaks.sql"
};
static const unsigned char migrations_0018_cancellation_grounds_sql[] = {
#embed "Migrations/0018-cancellation-grounds.sql"
};
static const unsigned char migrations_0019_statistics_forms_sql[] = {
#embed "Migrations/0019-statistics-forms.sql"
};
static const unsigned char migrations_0020_movements_and_accepted_money_sql[] = {
#embed "Migrations/0020-movements-and-accepted-money.sql"
};
static const unsigned char migrations_0022_erasure_and_access_sql[] = {
#embed "Migrations/0022-erasure-and-access.sql"
};
static const unsigned char migrations_0023_closed_years_sql[] = {
#embed "Migrations/0023-closed-years.sql"
};
static const unsigned char migrations_0024_tables_of_any_period_sql[] = {
#embed "Migrations/0024-tables-of-any-period.sql"
};
static const unsigned char migrations_0026_search_sql[] = {
#embed "Migrations/0026-search.sql"
};
static const unsigned char migrations_0028_heading_meanings_sql[] = {
#embed "Migrations/0028-heading-meanings.sql"
};
static const unsigned char migrations_0029_two_achievements_sql[] = {
#embed "Migrations/0029-two-achievements.sql"
};
static const unsigned char migrations_0030_secret_ballots_sql[] = {
#embed "Migrations/0030-secret-ballots.sql"
};
static const unsigned char migrations_0033_certificate_printings_sql[] = {
#embed "Migrations/0033-certificate-printings.sql"
};
static const unsigned char migrations_0034_legal_grounds_sql[] = {
#embed "Migrations/0034-legal-grounds.sql"
};
static const unsigned char migrations_0037_members_of_units_sql[] = {
#embed "Migrations/0037-members-of-units.sql"
};
static const unsigned char migrations_0038_directives_followed_up_sql[] = {
#embed "Migrations/0038-directives-followed-up.sql"
};
static const unsigned char migrations_0039_training_and_hardship_sql[] = {
#embed "Migrations/0039-training-and-hardship.sql"
};
static const unsigned char migrations_0046_namesakes_sql[] = {
#embed "Migrations/0046-namesakes.sql"
};
static const unsigned char migrations_0047_models_sql[] = {
#embed "Migrations/0047-models.sql"
};
static const unsigned char migrations_0048_exemplars_told_sql[] = {
#embed "Migrations/0048-exemplars-told.sql"
};
static const unsigned char migrations_0049_figures_of_a_year_sql[] = {
#embed "Migrations/0049-figures-of-a-year.sql"
};
static const unsigned char migrations_0050_safety_classifications_sql[] = {
#embed "Migrations/0050-safety-classifications.sql"
};
static const unsigned char migrations_0051_emulation_registrations_sql[] = {
#embed "Migrations/0051-emulation-registrations.sql"
};
static const unsigned char migrations_0052_members_of_models_by_year_sql[] = {
#embed "Migrations/0052-members-of-models-by-year.sql"
};
static const unsigned char migrations_0053_headings_of_more_lists_sql[] = {
#embed "Migrations/0053-headings-of-more-lists.sql"
};
static const unsigned char reference_award_aliases_csv[] = {
#embed "Reference/award-aliases.csv"
};
static const unsigned char reference_award_kinds_csv[] = {
#embed "Reference/award-kinds.csv"
};
static const unsigned char reference_award_rules_csv[] = {
#embed "Reference/award-rules.csv"
};
static const unsigned char reference_base_salaries_csv[] = {
#embed "Reference/base-salaries.csv"
};
static const unsigned char reference_cancellation_grounds_csv[] = {
#embed "Reference/cancellation-grounds.csv"
};
static const unsigned char reference_competence_csv[] = {
#embed "Reference/competence.csv"
};
static const unsigned char reference_eligibility_rules_csv[] = {
#embed "Reference/eligibility-rules.csv"
};
static const unsigned char reference_form_columns_csv[] = {
#embed "Reference/form-columns.csv"
};
static const unsigned char reference_form_rows_csv[] = {
#embed "Reference/form-rows.csv"
};
static const unsigned char reference_forms_csv[] = {
#embed "Reference/forms.csv"
};
static const unsigned char reference_legal_grounds_csv[] = {
#embed "Reference/legal-grounds.csv"
};
static const unsigned char reference_retention_rules_csv[] = {
#embed "Reference/retention-rules.csv"
};
static const unsigned char reference_reward_coefficients_csv[] = {
#embed "Reference/reward-coefficients.csv"
};
static const unsigned char reference_staffing_rules_csv[] = {
#embed "Reference/staffing-rules.csv"
};
static const unsigned char reference_streak_rules_csv[] = {
#embed "Reference/streak-rules.csv"
};
static const unsigned char reference_vote_rules_csv[] = {
#embed "Reference/vote-rules.csv"
};
static const unsigned char reference_places_map_2021_01_01_csv[] = {
#embed "Reference/places/map-2021-01-01.csv"
};
static const unsigned char reference_places_map_2025_01_01_csv[] = {
#embed "Reference/places/map-2025-01-01.csv"
};
static const unsigned char reference_places_map_2025_07_01_csv[] = {
#embed "Reference/places/map-2025-07-01.csv"
};
static const unsigned char reference_places_succession_2025_07_01_csv[] = {
#embed "Reference/places/succession-2025-07-01.csv"
};
static const unsigned char reference_places_succession_phu_nhuan_csv[] = {
#embed "Reference/places/succession-phu-nhuan.csv"
};
static const unsigned char schema_sql[] = {
#embed "schema.sql"
};

#define FILE_NAMED(name, bytes) {name, bytes, sizeof(bytes)}
static const sovang_schema_file files[] = {
  FILE_NAMED("Migrations/0001-the-book.sql", migrations_0001_the_book_sql),
  FILE_NAMED("Migrations/0002-places-and-agencies.sql", migrations_0002_places_and_agencies_sql),
  FILE_NAMED("Migrations/0003-law-as-data.sql", migrations_0003_law_as_data_sql),
  FILE_NAMED("Migrations/0004-ceremonies-and-people.sql", migrations_0004_ceremonies_and_people_sql),
  FILE_NAMED("Migrations/0005-decisions-and-awards.sql", migrations_0005_decisions_and_awards_sql),
  FILE_NAMED("Migrations/0006-gifts.sql", migrations_0006_gifts_sql),
  FILE_NAMED("Migrations/0007-security-units.sql", migrations_0007_security_units_sql),
  FILE_NAMED("Migrations/0008-gifts-divided-further.sql", migrations_0008_gifts_divided_further_sql),
  FILE_NAMED("Migrations/0009-rules-and-overrides.sql", migrations_0009_rules_and_overrides_sql),
  FILE_NAMED("Migrations/0010-holds-and-grounds.sql", migrations_0010_holds_and_grounds_sql),
  FILE_NAMED("Migrations/0011-proposals.sql", migrations_0011_proposals_sql),
  FILE_NAMED("Migrations/0012-certificates-and-payments.sql", migrations_0012_certificates_and_payments_sql),
  FILE_NAMED("Migrations/0013-merged-recipients.sql", migrations_0013_merged_recipients_sql),
  FILE_NAMED("Migrations/0014-service-and-eligibility.sql", migrations_0014_service_and_eligibility_sql),
  FILE_NAMED("Migrations/0015-backups.sql", migrations_0015_backups_sql),
  FILE_NAMED("Migrations/0016-signings-of-drafts.sql", migrations_0016_signings_of_drafts_sql),
  FILE_NAMED("Migrations/0017-leaders-and-streaks.sql", migrations_0017_leaders_and_streaks_sql),
  FILE_NAMED("Migrations/0018-cancellation-grounds.sql", migrations_0018_cancellation_grounds_sql),
  FILE_NAMED("Migrations/0019-statistics-forms.sql", migrations_0019_statistics_forms_sql),
  FILE_NAMED("Migrations/0020-movements-and-accepted-money.sql", migrations_0020_movements_and_accepted_money_sql),
  FILE_NAMED("Migrations/0022-erasure-and-access.sql", migrations_0022_erasure_and_access_sql),
  FILE_NAMED("Migrations/0023-closed-years.sql", migrations_0023_closed_years_sql),
  FILE_NAMED("Migrations/0024-tables-of-any-period.sql", migrations_0024_tables_of_any_period_sql),
  FILE_NAMED("Migrations/0026-search.sql", migrations_0026_search_sql),
  FILE_NAMED("Migrations/0028-heading-meanings.sql", migrations_0028_heading_meanings_sql),
  FILE_NAMED("Migrations/0029-two-achievements.sql", migrations_0029_two_achievements_sql),
  FILE_NAMED("Migrations/0030-secret-ballots.sql", migrations_0030_secret_ballots_sql),
  FILE_NAMED("Migrations/0033-certificate-printings.sql", migrations_0033_certificate_printings_sql),
  FILE_NAMED("Migrations/0034-legal-grounds.sql", migrations_0034_legal_grounds_sql),
  FILE_NAMED("Migrations/0037-members-of-units.sql", migrations_0037_members_of_units_sql),
  FILE_NAMED("Migrations/0038-directives-followed-up.sql", migrations_0038_directives_followed_up_sql),
  FILE_NAMED("Migrations/0039-training-and-hardship.sql", migrations_0039_training_and_hardship_sql),
  FILE_NAMED("Migrations/0046-namesakes.sql", migrations_0046_namesakes_sql),
  FILE_NAMED("Migrations/0047-models.sql", migrations_0047_models_sql),
  FILE_NAMED("Migrations/0048-exemplars-told.sql", migrations_0048_exemplars_told_sql),
  FILE_NAMED("Migrations/0049-figures-of-a-year.sql", migrations_0049_figures_of_a_year_sql),
  FILE_NAMED("Migrations/0050-safety-classifications.sql", migrations_0050_safety_classifications_sql),
  FILE_NAMED("Migrations/0051-emulation-registrations.sql", migrations_0051_emulation_registrations_sql),
  FILE_NAMED("Migrations/0052-members-of-models-by-year.sql", migrations_0052_members_of_models_by_year_sql),
  FILE_NAMED("Migrations/0053-headings-of-more-lists.sql", migrations_0053_headings_of_more_lists_sql),
  FILE_NAMED("Reference/award-aliases.csv", reference_award_aliases_csv),
  FILE_NAMED("Reference/award-kinds.csv", reference_award_kinds_csv),
  FILE_NAMED("Reference/award-rules.csv", reference_award_rules_csv),
  FILE_NAMED("Reference/base-salaries.csv", reference_base_salaries_csv),
  FILE_NAMED("Reference/cancellation-grounds.csv", reference_cancellation_grounds_csv),
  FILE_NAMED("Reference/competence.csv", reference_competence_csv),
  FILE_NAMED("Reference/eligibility-rules.csv", reference_eligibility_rules_csv),
  FILE_NAMED("Reference/form-columns.csv", reference_form_columns_csv),
  FILE_NAMED("Reference/form-rows.csv", reference_form_rows_csv),
  FILE_NAMED("Reference/forms.csv", reference_forms_csv),
  FILE_NAMED("Reference/legal-grounds.csv", reference_legal_grounds_csv),
  FILE_NAMED("Reference/retention-rules.csv", reference_retention_rules_csv),
  FILE_NAMED("Reference/reward-coefficients.csv", reference_reward_coefficients_csv),
  FILE_NAMED("Reference/staffing-rules.csv", reference_staffing_rules_csv),
  FILE_NAMED("Reference/streak-rules.csv", reference_streak_rules_csv),
  FILE_NAMED("Reference/vote-rules.csv", reference_vote_rules_csv),
  FILE_NAMED("Reference/places/map-2021-01-01.csv", reference_places_map_2021_01_01_csv),
  FILE_NAMED("Reference/places/map-2025-01-01.csv", reference_places_map_2025_01_01_csv),
  FILE_NAMED("Reference/places/map-2025-07-01.csv", reference_places_map_2025_07_01_csv),
  FILE_NAMED("Reference/places/succession-2025-07-01.csv", reference_places_succession_2025_07_01_csv),
  FILE_NAMED("Reference/places/succession-phu-nhuan.csv", reference_places_succession_phu_nhuan_csv),
  FILE_NAMED("schema.sql", schema_sql),
};

const sovang_schema_file *sovang_schema_file_list(void) {
  return files;
}

unsigned long sovang_schema_file_count(void) {
  return sizeof(files) / sizeof(files[0]);
}
