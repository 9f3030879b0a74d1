int sovang_schema_files;
