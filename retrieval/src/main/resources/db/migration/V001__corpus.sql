-- The corpus. Run as the owner; the application works as a role that owns nothing.
-- body_id leads every key of a large table, so that one installation can be partitioned by body.

create table body (
    id   bigint generated always as identity primary key,
    name text not null
);
create unique index body_name on body (lower(name));

-- One file that is held. The bytes lie in the file store under their SHA-256.
create table council_file (
    body_id    bigint not null references body,
    id         uuid   not null,
    scope      text   not null,
    sha256     text   not null,
    size       bigint not null,
    media_type text   not null,
    language   text   not null,
    pages      int    not null,
    paths      text[] not null check (cardinality(paths) > 0),
    title      text,
    date       date,
    ingested   timestamptz not null default now(),
    primary key (body_id, id),
    unique (body_id, sha256)
);
create index council_file_id on council_file (id);
create index council_file_sha256 on council_file (sha256);

create table page (
    body_id bigint not null,
    file_id uuid   not null,
    number  int    not null,                -- 0 where the format has no pages
    scope   text   not null,
    width   real   not null,
    height  real   not null,
    text    text   not null,
    lines   bytea  not null,                -- see PageLines: a tenth of the size of JSON
    primary key (body_id, file_id, number),
    foreign key (body_id, file_id) references council_file on delete cascade
);

create table passage (
    body_id      bigint not null,
    id           bigint generated always as identity,
    file_id      uuid   not null,
    page         int    not null,
    ordinal      int    not null,
    scope        text   not null,
    start_offset int    not null,
    end_offset   int    not null,
    heading_path text   not null,
    text         text   not null,
    search_text  text   not null,
    kind         text   not null,
    provisional  boolean not null,
    tokens       int    not null,
    primary key (body_id, id),
    foreign key (body_id, file_id) references council_file on delete cascade
);
create index passage_file on passage (body_id, file_id, ordinal);
create index passage_id on passage (id);

-- A run of ingest, kept as its report.
create table ingest_run (
    id        bigint generated always as identity primary key,
    body_id   bigint not null references body,
    source    text   not null,
    declared  text   not null,              -- the scope declared for the files
    started   timestamptz not null default now(),
    ended     timestamptz,
    state     text   not null,
    reason    text,
    arguments text[] not null default '{}',
    unchanged int    not null default 0     -- these have no row of their own below
);

create table run_file (
    body_id   bigint not null references body,
    run_id    bigint not null references ingest_run on delete cascade,
    path      text   not null,
    outcome   text   not null,
    reason    text,
    arguments text[] not null default '{}',
    pages     int    not null default 0,
    passages  int    not null default 0,
    primary key (body_id, run_id, path)
);

-- One row for every file a source shows: its outcome and why. The truth of ingest.
create table source_item (
    body_id   bigint not null references body,
    source    text   not null,              -- the folder's absolute path; later an OParl address
    path      text   not null,              -- relative to the source, with /
    id        bigint generated always as identity unique,
    container text,                         -- the path of the file this one lay in (attachments)
    scope     text   not null,              -- declared for the source, or stricter while held for review
    size      bigint not null,
    modified  timestamptz not null,
    sha256    text,
    file_id   uuid,                         -- the file it became, while that is held
    outcome   text,                         -- null: seen, not finished
    reason    text,                         -- key of the sentence
    arguments text[] not null default '{}',
    attempts  int    not null default 0,
    run_id    bigint not null references ingest_run,
    changed   timestamptz not null default now(),
    released  text,                         -- SHA-256 of the bytes that a person looked at and released
    primary key (body_id, source, path)
);
create index source_item_file on source_item (body_id, file_id);
create index source_item_outcome on source_item (body_id, outcome);
create index source_item_sha256 on source_item (sha256);
create index source_item_run on source_item (run_id);

-- What changed, in an order that can be followed safely: only rows whose transaction is older than the oldest
-- running one are read (a sequence number is given out before its transaction commits).
create table file_change (
    seq         bigint generated always as identity primary key,
    transaction xid8   not null default pg_current_xact_id(),
    body_id     bigint not null,
    file_id     uuid   not null
);
create index file_change_order on file_change (transaction, seq);

-- Row-level security: the second wall. app.scopes holds the caller's grants, `<body>:<scope>` with `*` for every;
-- unset means none. The function stands in sub-selects of the policies, so that it runs once a statement.
create function grants() returns text[] language sql stable parallel safe as $$
    select coalesce(string_to_array(nullif(current_setting('app.scopes', true), ''), ','), '{}')
$$;

create procedure protect(relation regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', relation);
    execute format('alter table %s force row level security', relation);
    execute format($policy$
        create policy by_scope on %s using (
            (select '*:*' = any (grants()))
            or '*:' || scope = any ((select grants())::text[])
            or body_id || ':' || scope = any ((select grants())::text[])
            or body_id || ':*' = any ((select grants())::text[]))
        $policy$, relation);
end $$;

-- Start-up refuses when a table with a column `scope` is not protected.
call protect('council_file');
call protect('page');
call protect('passage');
call protect('source_item');

-- The report of a run names files of every scope: for those who see what is internal.
alter table run_file enable row level security;
alter table run_file force row level security;
create policy by_scope on run_file using (
    (select grants()) && array['*:*', '*:internal', body_id || ':*', body_id || ':internal']);
