-- What signed-in people asked, kept for them alone, and what readers said of answers. Deleted means deleted: with a
-- conversation its answers go, their permanent links and what was said of them.

create table conversation (
    id         uuid primary key,
    account_id bigint not null references account on delete cascade,
    title      text not null,
    created    timestamptz not null default now(),
    changed    timestamptz not null default now()
);
create index conversation_account on conversation (account_id, changed desc);

create table conversation_turn (
    conversation_id uuid not null references conversation on delete cascade,
    answer_id       uuid not null references kept_answer on delete cascade,
    asked           timestamptz not null default clock_timestamp(),
    primary key (conversation_id, answer_id)
);
create index conversation_turn_answer on conversation_turn (answer_id);

create function forget_conversation() returns trigger language plpgsql as $$
begin
    delete from kept_answer where id in (select answer_id from conversation_turn where conversation_id = old.id);
    return old;
end
$$;

create trigger forget_conversation before delete on conversation for each row execute function forget_conversation();

create table feedback (
    id         bigint generated always as identity primary key,
    answer_id  uuid not null references kept_answer on delete cascade,
    helpful    boolean not null,
    reasons    text[] not null default '{}',
    comment    text not null default '',
    given      timestamptz not null default now()
);
create index feedback_answer on feedback (answer_id);
create index feedback_given on feedback (given desc);
