#include "include/ReportFiles.h"

// Every file of Templates, in alphabetical order. A test compares this list with the folder.

static const unsigned char ceremony_press_en[] = {
#embed "Templates/ceremony.press.en.mustache"
};
static const unsigned char ceremony_press_vi[] = {
#embed "Templates/ceremony.press.vi.mustache"
};
static const unsigned char council_minutes_en[] = {
#embed "Templates/council.minutes.en.mustache"
};
static const unsigned char council_minutes_vi[] = {
#embed "Templates/council.minutes.vi.mustache"
};
static const unsigned char decision_draft_en[] = {
#embed "Templates/decision.draft.en.mustache"
};
static const unsigned char decision_draft_vi[] = {
#embed "Templates/decision.draft.vi.mustache"
};
static const unsigned char gifts_division_en[] = {
#embed "Templates/gifts.division.en.mustache"
};
static const unsigned char gifts_division_vi[] = {
#embed "Templates/gifts.division.vi.mustache"
};
static const unsigned char gifts_joint_en[] = {
#embed "Templates/gifts.joint.en.mustache"
};
static const unsigned char gifts_joint_vi[] = {
#embed "Templates/gifts.joint.vi.mustache"
};
static const unsigned char page_basis_en[] = {
#embed "Templates/page.basis.en.mustache"
};
static const unsigned char page_basis_vi[] = {
#embed "Templates/page.basis.vi.mustache"
};
static const unsigned char page_foot_en[] = {
#embed "Templates/page.foot.en.mustache"
};
static const unsigned char page_foot_vi[] = {
#embed "Templates/page.foot.vi.mustache"
};
static const unsigned char page_head_en[] = {
#embed "Templates/page.head.en.mustache"
};
static const unsigned char page_head_vi[] = {
#embed "Templates/page.head.vi.mustache"
};
static const unsigned char proposal_paper_en[] = {
#embed "Templates/proposal.paper.en.mustache"
};
static const unsigned char proposal_paper_vi[] = {
#embed "Templates/proposal.paper.vi.mustache"
};
static const unsigned char year_lot_en[] = {
#embed "Templates/year.lot.en.mustache"
};
static const unsigned char year_lot_vi[] = {
#embed "Templates/year.lot.vi.mustache"
};
static const unsigned char year_narrative_en[] = {
#embed "Templates/year.narrative.en.mustache"
};
static const unsigned char year_narrative_vi[] = {
#embed "Templates/year.narrative.vi.mustache"
};

static const struct sovang_report_file files[] = {
    {"ceremony.press.en.mustache", ceremony_press_en, sizeof ceremony_press_en},
    {"ceremony.press.vi.mustache", ceremony_press_vi, sizeof ceremony_press_vi},
    {"council.minutes.en.mustache", council_minutes_en, sizeof council_minutes_en},
    {"council.minutes.vi.mustache", council_minutes_vi, sizeof council_minutes_vi},
    {"decision.draft.en.mustache", decision_draft_en, sizeof decision_draft_en},
    {"decision.draft.vi.mustache", decision_draft_vi, sizeof decision_draft_vi},
    {"gifts.division.en.mustache", gifts_division_en, sizeof gifts_division_en},
    {"gifts.division.vi.mustache", gifts_division_vi, sizeof gifts_division_vi},
    {"gifts.joint.en.mustache", gifts_joint_en, sizeof gifts_joint_en},
    {"gifts.joint.vi.mustache", gifts_joint_vi, sizeof gifts_joint_vi},
    {"page.basis.en.mustache", page_basis_en, sizeof page_basis_en},
    {"page.basis.vi.mustache", page_basis_vi, sizeof page_basis_vi},
    {"page.foot.en.mustache", page_foot_en, sizeof page_foot_en},
    {"page.foot.vi.mustache", page_foot_vi, sizeof page_foot_vi},
    {"page.head.en.mustache", page_head_en, sizeof page_head_en},
    {"page.head.vi.mustache", page_head_vi, sizeof page_head_vi},
    {"proposal.paper.en.mustache", proposal_paper_en, sizeof proposal_paper_en},
    {"proposal.paper.vi.mustache", proposal_paper_vi, sizeof proposal_paper_vi},
    {"year.lot.en.mustache", year_lot_en, sizeof year_lot_en},
    {"year.lot.vi.mustache", year_lot_vi, sizeof year_lot_vi},
    {"year.narrative.en.mustache", year_narrative_en, sizeof year_narrative_en},
    {"year.narrative.vi.mustache", year_narrative_vi, sizeof year_narrative_vi},
};

static const unsigned char print_css[] = {
#embed "print.css"
};

static const unsigned char certificate_css[] = {
#embed "certificate.css"
};

const unsigned long sovang_certificate_css_size = sizeof certificate_css;

const unsigned char *sovang_certificate_css(void) { return certificate_css; }

static const unsigned char word_styles[] = {
#embed "word-styles.xml"
};

const unsigned long sovang_print_css_size = sizeof print_css;

const unsigned char *sovang_print_css(void) { return print_css; }

const unsigned long sovang_word_styles_size = sizeof word_styles;

const unsigned char *sovang_word_styles(void) { return word_styles; }

const unsigned long sovang_report_file_count = sizeof files / sizeof files[0];

const struct sovang_report_file *sovang_report_file_at(unsigned long index) { return &files[index]; }
