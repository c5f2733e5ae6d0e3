-- Tours that the user writes; like the tables of V2, no package touches them.

create table if not exists own_tour (
    id varchar primary key check (trim(id) <> ''),
    format integer not null check (format > 0),
    content varchar not null,
    created timestamp(3) with time zone not null,
    changed timestamp(3) with time zone not null
);
comment on table own_tour is 'Tours that the user writes, one a row; content is JSON, format its version';
