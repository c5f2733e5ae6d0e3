-- What the terms mean. Facts that are already here do not say it, so the package is read again.

alter table glossary add column if not exists meaning_en varchar;
alter table glossary add column if not exists meaning_ja varchar;
delete from pack;
