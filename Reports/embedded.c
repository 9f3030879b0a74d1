int sovang_report_files;
