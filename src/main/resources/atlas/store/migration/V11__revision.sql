-- Which of two copies of the user's own things is the later one.

create table if not exists own_revision (
    only_one boolean default true primary key check (only_one),
    lineage varchar not null,
    number bigint not null
);
comment on table own_revision is 'How often what belongs to the user was changed; copies outside this database tell by it whether they are behind';

insert into own_revision (lineage, number)
    select cast(random_uuid() as varchar), 0 where not exists (select 1 from own_revision);
