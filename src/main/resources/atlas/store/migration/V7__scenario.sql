-- Scenarios that the user keeps; like those of V2, no package touches them.

create table if not exists scenario (
    name varchar primary key check (trim(name) <> ''),
    panel varchar not null,
    format integer not null check (format > 0),
    content varchar not null,
    created timestamp(3) with time zone not null,
    changed timestamp(3) with time zone not null
);
comment on table scenario is 'Ways of computing scores that the user keeps by name; content is JSON, format its version';
