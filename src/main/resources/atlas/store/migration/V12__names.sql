-- Cities in the order of their names, which each start would have to find anew.
-- Cities that are already here have no place in it, so the package is forgotten and read again.

alter table city add column if not exists position integer;
delete from pack;
