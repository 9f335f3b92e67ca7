-- Answers that were given, for permanent links. A withdrawn file takes every answer that quotes it along.

create table kept_answer (
    id       uuid primary key,
    created  timestamptz not null,
    question text   not null,
    grants   text[] not null,               -- what the person who asked could see
    answer   text   not null                -- the whole answer as JSON
);

create table kept_answer_file (
    answer_id uuid   not null references kept_answer on delete cascade,
    body_id   bigint not null,
    file_id   uuid   not null,
    primary key (answer_id, body_id, file_id),
    foreign key (body_id, file_id) references council_file on delete cascade
);
create index kept_answer_file_file on kept_answer_file (body_id, file_id);

create function forget_answer() returns trigger language plpgsql as $$
begin
    delete from kept_answer where id = old.answer_id;
    return null;
end
$$;

create trigger forget_answer after delete on kept_answer_file for each row execute function forget_answer();
