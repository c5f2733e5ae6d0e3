-- The package orders its concepts, terms and tours by meaning; these columns keep that order.
-- Facts that are already here have none, so the package is forgotten and read again.

alter table concept add column if not exists position integer;
alter table glossary add column if not exists position integer;
alter table tour add column if not exists position integer;
delete from pack;
