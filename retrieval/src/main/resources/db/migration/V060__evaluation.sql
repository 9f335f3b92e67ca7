-- Question files and what was measured with them. A run is for those who may see at least what it was measured on;
-- what it quotes from a file goes when that file goes.

create table question_file (
    id        bigint generated always as identity primary key,
    name      text  not null,
    form      text  not null check (form in ('ANSWERS', 'KNOWN_ITEMS', 'PARAGRAPHS')),
    questions int   not null,
    sha256    text  not null unique,
    content   bytea not null,
    grants    text[] not null,                                  -- what the person who sent it could see
    added     timestamptz not null default now()
);

create table evaluation_run (
    id               bigint generated always as identity primary key,
    question_file_id bigint not null references question_file on delete cascade,
    body_id          bigint references body on delete cascade,  -- null: all that the rights allow
    grants           text[] not null,                           -- what the person who measured could see
    account          text   not null,
    state            text   not null default 'WAITING'
                     check (state in ('WAITING', 'RUNNING', 'COMPLETED', 'STOPPED', 'FAILED', 'INTERRUPTED')),
    asked            timestamptz not null default now(),
    ended            timestamptz,
    report           text                                       -- the measures as JSON, without the cases
);
create index evaluation_run_file on evaluation_run (question_file_id);

create table evaluation_case (
    run_id  bigint not null references evaluation_run on delete cascade,
    ordinal int    not null,
    files   uuid[] not null,                                    -- those whose words or names the case may have
    content jsonb  not null,
    primary key (run_id, ordinal)
);
create index evaluation_case_files on evaluation_case using gin (files);

-- Question, expected answer and facts come from the question file and stay.
create function without_words_of_files(content jsonb) returns jsonb language sql immutable as $$
    select content || '{"files": []}'
        || case when content ? 'question' then '{"text": "", "citations": []}'::jsonb else '{"found": []}'::jsonb end
$$;

create function evaluation_file_gone() returns trigger language plpgsql as $$
begin
    update evaluation_case set content = without_words_of_files(content), files = '{}'
    where files @> array[old.id];
    return null;
end
$$;

create trigger evaluation_file_gone after delete on council_file
    for each row execute function evaluation_file_gone();
