-- What is on the screen at each step of a tour, how long, and notes for the presenter.
-- Steps that are already here do not say it, so the package is forgotten and read again.

alter table step add column if not exists view varchar
    check (view in ('map', 'compare', 'index', 'library'));
alter table step add column if not exists section varchar
    check (section in ('overview', 'milieus', 'index', 'story', 'timeline', 'sources'));
alter table step add column if not exists beside varchar references city;
alter table step add column if not exists chapter varchar;
alter table step add column if not exists item varchar;
alter table step add column if not exists seconds integer check (seconds between 1 and 3600);
alter table step add column if not exists notes_en varchar;
alter table step add column if not exists notes_ja varchar;

delete from pack;
