-- What belongs to the user. No package touches these tables, and none of them refers to facts.

create table if not exists setting (
    name varchar primary key,
    content varchar not null
);
comment on table setting is 'What the user has chosen, and where the last session ended';
