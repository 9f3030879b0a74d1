// The templates of this folder as the binary carries them.
#pragma once

struct sovang_report_file {
  const char *name;
  const unsigned char *bytes;
  unsigned long size;
};

extern const unsigned long sovang_report_file_count;

// The file at a place below the count.
const struct sovang_report_file *sovang_report_file_at(unsigned long index);
