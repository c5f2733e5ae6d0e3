-- Fixed ends of scales, and what other people's indices say: facts of the package as those of V1.
-- Facts that are already here have none, so the package is forgotten and read again.

create table if not exists goalpost (
    indicator_id varchar primary key references indicator,
    low double precision not null,
    high double precision not null,
    scale varchar not null check (scale in ('linear', 'logarithmic')),
    basis varchar not null check (basis in ('published', 'atlas')),
    note varchar,
    check (low < high),
    check (scale = 'linear' or low > 0)
);
comment on table goalpost is 'Fixed ends of the scales of indicators';

create table if not exists published_ranking (
    id varchar primary key,
    name_en varchar not null,
    name_ja varchar not null,
    publisher_en varchar not null,
    publisher_ja varchar not null
);
comment on table published_ranking is 'Indices that others publish';

create table if not exists published_score (
    ranking_id varchar not null references published_ranking,
    edition year_number not null,
    entity_en varchar not null,
    entity_ja varchar not null,
    entity_type varchar not null check (entity_type in ('city', 'country', 'cluster')),
    city_id varchar references city,
    dimension varchar not null,
    dimension_en varchar not null,
    dimension_ja varchar not null,
    amount double precision not null,
    value_type varchar not null check (value_type in ('rank', 'score', 'count')),
    source_id varchar not null references source,
    confidence confidence not null,
    note_en varchar,
    note_ja varchar,
    primary key (ranking_id, edition, dimension, entity_type, entity_en, value_type)
);
comment on table published_score is 'Ranks and scores of those indices, for reference';

delete from pack;
