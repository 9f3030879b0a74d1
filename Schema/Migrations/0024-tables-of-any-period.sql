-- Tables that offices draw up for any period (bảng, biểu mẫu cuối năm), beside the official forms of a year; periods of what was handed in.

ALTER TABLE statistics_form ADD COLUMN period TEXT CHECK (period = 'any') /* null: an official form, of a year; 'any': a table of any period */;
