// The templates of this folder as the binary carries them.
#pragma once

struct sovang_report_file {
  const char *name;
  const unsigned char *bytes;
  unsigned long size;
};

extern const unsigned long sovang_report_file_count;

// The style of every page in HTML.
extern const unsigned long sovang_print_css_size;
const unsigned char *sovang_print_css(void);

// The style of certificates.
extern const unsigned long sovang_certificate_css_size;
const unsigned char *sovang_certificate_css(void);

// The styles of every page for a word processor.
extern const unsigned long sovang_word_styles_size;
const unsigned char *sovang_word_styles(void);

// The file at a place below the count.
const struct sovang_report_file *sovang_report_file_at(unsigned long index);
