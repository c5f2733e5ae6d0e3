-- The facts of the package. A newer package replaces all rows of these tables in one transaction.
-- H2 commits at every definition, so each script can be run again from the start.
-- Columns are called as in the package; where SQL reserves the word: in_year, in_month, amount, term, theme.

create domain if not exists confidence as varchar check (value in ('high', 'medium', 'low'));
create domain if not exists year_number as integer check (value between 1 and 2100);
create domain if not exists month_number as integer check (value between 1 and 12);
create domain if not exists latitude_degrees as double precision check (value between -90 and 90);
create domain if not exists longitude_degrees as double precision check (value between -180 and 180);
create domain if not exists coordinate_basis as varchar
    check (value in ('source', 'gazetteer', 'recalled', 'approximate', 'town-centroid'));
create domain if not exists geo_level as varchar
    check (value in ('municipality', 'special-wards', 'prefecture', 'metro', 'metro-cluster', 'metropolitan-city',
                     'city', 'city-and-suburbs', 'city-centre', 'radius-50-km'));

create table if not exists pack (
    name varchar primary key,
    title varchar not null,
    version varchar not null,
    fingerprint varchar not null
);
comment on table pack is 'The package whose facts the other tables hold';

create table if not exists source (
    id varchar primary key,
    title varchar not null,
    publisher varchar,
    in_year varchar,
    url varchar,
    licence varchar,
    access_note varchar,
    note varchar
);
comment on table source is 'Where facts were read';

create table if not exists seed_fact (
    id varchar primary key,
    document varchar not null references source,
    section_en varchar not null,
    section_ja varchar,
    text_en varchar not null,
    text_ja varchar
);
comment on table seed_fact is 'The facts of the two seed documents, S1 to S172';

create table if not exists concept (
    id varchar primary key,
    theme varchar not null,
    name_en varchar not null,
    name_ja varchar not null,
    definition_en varchar not null,
    definition_ja varchar not null,
    authors_en varchar,
    authors_ja varchar
);
comment on table concept is 'The ideas of the theory of creative cities';

create table if not exists work (
    id varchar primary key,
    authors varchar not null,
    in_year integer not null,
    title varchar not null,
    title_en varchar,
    type varchar not null,
    container varchar,
    publisher varchar,
    pages varchar,
    cited_in_seed varchar not null,
    note varchar,
    confidence confidence not null
);
comment on table work is 'The literature';

create table if not exists glossary (
    term varchar primary key,
    en varchar not null,
    ja varchar not null
);
comment on table glossary is 'Terms in both languages';

create table if not exists country (
    iso3 char(3) primary key,
    name_en varchar not null,
    name_ja varchar not null
);
comment on table country is 'Countries, ISO 3166-1';

create table if not exists city (
    id varchar primary key,
    name_en varchar not null,
    name_ja varchar not null,
    name_local varchar not null,
    script varchar not null,
    kana varchar,
    romaji varchar,
    iso3 char(3) not null references country,
    region varchar not null check (region in
        ('africa', 'arab-states', 'asia-pacific', 'europe-north-america', 'latin-america-caribbean')),
    prefecture_en varchar,
    prefecture_ja varchar,
    latitude latitude_degrees not null,
    longitude longitude_degrees not null,
    coord_basis coordinate_basis not null,
    population integer check (population > 0),
    population_year year_number,
    population_source varchar references source,
    confidence confidence not null,
    model varchar check (model in ('kanazawa', 'yokohama', 'osaka')),
    model_reading varchar check (model_reading in ('seed', 'atlas')),
    check ((model is null) = (model_reading is null)),
    check ((prefecture_en is null) = (prefecture_ja is null))
);
comment on table city is 'The places in the atlas';

create table if not exists designation (
    id varchar not null unique,
    city_id varchar not null references city,
    network varchar not null check (network in ('uccn', 'ccea')),
    field varchar check (field in
        ('literature', 'film', 'music', 'crafts', 'design', 'gastronomy', 'media-arts', 'architecture')),
    year_from year_number not null,
    year_to year_number,
    confidence confidence not null,
    primary key (city_id, network, year_from),
    check ((network = 'uccn') = (field is not null)),
    check (year_to >= year_from)
);
comment on table designation is 'Memberships of cities in networks';

create table if not exists milieu_kind (
    id varchar primary key,
    name_en varchar not null,
    name_ja varchar not null
);
comment on table milieu_kind is 'What sort of place a milieu is';

create table if not exists milieu (
    id varchar primary key,
    city_id varchar not null references city,
    name_en varchar not null,
    name_ja varchar not null,
    kind varchar not null references milieu_kind,
    type varchar not null check (type in ('creative', 'innovative', 'both')),
    opened_year year_number,
    closed_year year_number,
    former_use_en varchar,
    former_use_ja varchar,
    summary_en varchar not null,
    summary_ja varchar not null,
    latitude latitude_degrees not null,
    longitude longitude_degrees not null,
    coord_basis coordinate_basis not null,
    far_from_city varchar,
    confidence confidence not null,
    check (closed_year >= opened_year),
    check ((former_use_en is null) = (former_use_ja is null))
);
comment on table milieu is 'Creative milieus: places inside cities';

create table if not exists event (
    id varchar primary key,
    city_id varchar references city,
    in_year year_number not null,
    in_month month_number,
    title_en varchar not null,
    title_ja varchar not null,
    kind varchar not null check (kind in
        ('opening', 'designation', 'policy', 'festival', 'crisis', 'publication', 'law')),
    confidence confidence not null
);
comment on table event is 'What happened, in a city or in the world';

create table if not exists tie (
    id varchar not null unique,
    city_a varchar not null references city,
    city_b varchar not null references city,
    kind varchar not null,
    since_year year_number,
    title_en varchar not null,
    title_ja varchar not null,
    confidence confidence not null,
    primary key (city_a, city_b, kind, title_en),
    check (city_a <> city_b)
);
comment on table tie is 'Bonds between two cities';

create table if not exists dimension (
    number integer primary key check (number between 1 and 7),
    concept_id varchar not null references concept,
    name_en varchar not null,
    name_ja varchar not null,
    short_en varchar not null,
    short_ja varchar not null
);
comment on table dimension is 'The seven indices, the axes of the radar';

create table if not exists panel (
    id varchar primary key,
    name_en varchar not null,
    name_ja varchar not null,
    description_en varchar not null,
    description_ja varchar not null
);
comment on table panel is 'Sets of cities with the same indicators';

create table if not exists panel_city (
    panel_id varchar not null references panel,
    city_id varchar not null references city,
    position integer not null,
    primary key (panel_id, city_id)
);
comment on table panel_city is 'The cities of a panel';

create table if not exists indicator (
    id varchar primary key,
    index_number integer not null check (index_number between 0 and 7),
    dimension_number integer generated always as (nullif(index_number, 0)) references dimension,
    role varchar not null check (role in ('core', 'supplementary', 'context')),
    name_en varchar not null,
    name_ja varchar not null,
    unit_en varchar not null,
    unit_ja varchar not null,
    direction integer check (direction in (-1, 1)),
    denominator_en varchar not null,
    denominator_ja varchar not null,
    definition_en varchar not null,
    definition_ja varchar not null,
    usual_level varchar not null,
    position integer not null unique
);
comment on table indicator is 'Measured things; index 0 is context';

create table if not exists indicator_panel (
    panel_id varchar not null references panel,
    indicator_id varchar not null references indicator,
    position integer not null,
    primary key (panel_id, indicator_id)
);
comment on table indicator_panel is 'The panels for which an indicator is defined';

create table if not exists observation (
    city_id varchar not null references city,
    indicator_id varchar not null references indicator,
    in_year year_number not null,
    amount double precision not null,
    geo_level geo_level not null,
    area varchar,
    raw_value double precision,
    raw_unit varchar,
    denominator_value double precision,
    denominator_unit varchar,
    denominator_year varchar,
    source_id varchar not null references source,
    confidence confidence not null,
    note varchar,
    primary key (city_id, indicator_id, in_year)
);
comment on table observation is 'The value of an indicator for a city and a year';

create table if not exists narrative (
    city_id varchar not null references city,
    language char(2) not null check (language in ('en', 'ja')),
    markdown varchar not null,
    primary key (city_id, language)
);
comment on table narrative is 'The stories of cities';

create table if not exists tour (
    id varchar primary key,
    title_en varchar not null,
    title_ja varchar not null,
    minutes integer not null check (minutes > 0),
    aim_en varchar not null,
    aim_ja varchar not null
);
comment on table tour is 'Guided ways through the atlas';

create table if not exists step (
    id varchar not null unique,
    tour_id varchar not null references tour,
    position integer not null check (position > 0),
    target_en varchar not null,
    target_ja varchar not null,
    region varchar check (region in ('world', 'asia-pacific', 'east-asia', 'japan')),
    in_year year_number,
    show_en varchar not null,
    show_ja varchar not null,
    caption_en varchar not null,
    caption_ja varchar not null,
    question_en varchar not null,
    question_ja varchar not null,
    primary key (tour_id, position)
);
comment on table step is 'The stations of a tour';

create table if not exists step_city (
    step_id varchar not null references step (id),
    city_id varchar not null references city,
    position integer not null,
    primary key (step_id, city_id)
);
comment on table step_city is 'The cities a step shows';

create table if not exists step_milieu (
    step_id varchar not null references step (id),
    milieu_id varchar not null references milieu,
    position integer not null,
    primary key (step_id, milieu_id)
);
comment on table step_milieu is 'The milieus a step shows';

create table if not exists citation (
    record_type varchar not null,
    record_id varchar not null,
    kind varchar not null check (kind in ('source', 'seed', 'related', 'model', 'concept')),
    position integer not null,
    ref varchar not null,
    source_id varchar generated always as (case when kind = 'source' then ref end) references source,
    seed_fact_id varchar generated always as (case when kind in ('seed', 'related', 'model') then ref end)
        references seed_fact,
    concept_id varchar generated always as (case when kind = 'concept' then ref end) references concept,
    primary key (record_type, record_id, kind, position)
);
comment on table citation is 'What any record refers to: sources, seed facts it restates or relates to, concepts';
