-- The drawings of the theory: facts of the package as those of V1.

create table if not exists diagram (
    id varchar primary key,
    title_en varchar not null,
    title_ja varchar not null,
    note_en varchar not null,
    note_ja varchar not null
);
comment on table diagram is 'Drawings of parts of the theory';

create table if not exists diagram_part (
    id varchar not null unique,
    diagram_id varchar not null references diagram,
    position integer not null check (position > 0),
    slot varchar not null,
    label_en varchar not null,
    label_ja varchar not null,
    city_id varchar references city,
    primary key (diagram_id, slot)
);
comment on table diagram_part is 'What stands in a drawing, by its place there';
