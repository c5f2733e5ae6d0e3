-- What speaks for an index in a city: facts of the package as those of V1.
-- Facts that are already here have none, so the package is forgotten and read again.

create table if not exists evidence (
    position integer primary key,
    city_id varchar not null references city,
    index_number integer not null references dimension,
    kind varchar not null check (kind in ('milieu', 'story')),
    milieu_id varchar references milieu,
    start_en varchar,
    start_ja varchar,
    basis varchar not null check (basis in ('kind', 'reading')),
    unique (city_id, index_number, milieu_id, start_en, start_ja),
    check ((kind = 'milieu') = (milieu_id is not null)),
    check ((kind = 'story') = (start_en is not null and start_ja is not null))
);
create index if not exists evidence_of_city on evidence (city_id);
comment on table evidence is 'Milieus and sentences of stories that speak for an index';

delete from pack;
