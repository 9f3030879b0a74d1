// The files of this folder as the binary carries them.
#pragma once

typedef struct {
  const char *name;
  const unsigned char *bytes;
  unsigned long size;
} sovang_schema_file;

const sovang_schema_file *sovang_schema_file_list(void);
unsigned long sovang_schema_file_count(void);
