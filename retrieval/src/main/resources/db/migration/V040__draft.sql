-- Drafts that staff keeps and works on. What is written in them rests on files: it goes when these are withdrawn, and
-- nobody reads it who may not see them.

create table draft (
    body_id     bigint not null references body,
    id          uuid   not null unique,
    scope       text   not null,               -- the strictest of its evidence
    kind        text   not null check (kind in ('before', 'after', 'paper')),
    subject     uuid   not null,               -- the meeting or paper
    length      text   not null,
    language    text   not null,
    title       text   not null,
    provisional boolean not null,
    notes       text[] not null default '{}',
    data_until  date,
    state       text   not null default 'draft' check (state in ('draft', 'in_review', 'released')),
    state_by    text   not null,
    state_at    timestamptz not null default now(),
    created_by  text   not null,
    created     timestamptz not null default now(),
    primary key (body_id, id)
);
call protect('draft');

-- An item of the agenda or a section of the paper; ordinal 0 holds what is said of the whole.
create table draft_item (
    body_id     bigint not null,
    draft_id    uuid   not null,
    id          bigint generated always as identity unique,
    ordinal     int    not null,
    agenda_item uuid,                          -- asked each time: its title is the register's
    number      text   not null,
    title       text   not null,
    public      boolean not null,
    files       uuid[] not null default '{}',  -- what the title of a section was read from
    revision    int    not null default 1,     -- raised by every save: who wrote on an older one is told
    primary key (body_id, id),
    foreign key (body_id, draft_id) references draft on delete cascade
);
create index draft_item_draft on draft_item (body_id, draft_id, ordinal);

-- Each saved text with who saved it when. Rows are added; only a text saved while somebody types is saved over.
create table draft_version (
    body_id   bigint not null,
    item_id   bigint not null,
    draft_id  uuid   not null,
    number    int    not null,
    content   jsonb  not null,
    files     uuid[] not null,                 -- every file that its words may come from, also by way of earlier versions
    author    text   not null,
    made      timestamptz not null default now(),
    origin    text   not null check (origin in ('made', 'edited', 'autosaved', 'remade', 'undone')),
    restored  int,                             -- the version that was gone back to
    withdrawn boolean not null default false,
    primary key (body_id, item_id, number),
    foreign key (body_id, draft_id) references draft on delete cascade,
    foreign key (body_id, item_id) references draft_item on delete cascade
);

create table draft_evidence (
    body_id  bigint not null,
    draft_id uuid   not null,
    number   int    not null,
    file_id  uuid   not null,
    sha256   text   not null,                  -- of the file as it was cited
    citation jsonb  not null,                  -- file, page, quote and all that an answer's citation has
    primary key (body_id, draft_id, number),
    foreign key (body_id, draft_id) references draft on delete cascade
);
create index draft_evidence_file on draft_evidence (body_id, file_id);

create table draft_comment (
    body_id  bigint not null,
    id       bigint generated always as identity unique,
    draft_id uuid   not null,
    item_id  bigint not null,
    text     text   not null,
    files    uuid[] not null default '{}',     -- of the version that it is about
    author   text   not null,
    made     timestamptz not null default now(),
    primary key (body_id, id),
    foreign key (body_id, draft_id) references draft on delete cascade,
    foreign key (body_id, item_id) references draft_item on delete cascade
);

-- Who sees the draft sees its rows.
create procedure protect_by_draft(relation text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', relation);
    execute format('alter table %I force row level security', relation);
    execute format($policy$
        create policy by_draft on %1$I using (exists (
            select from draft where draft.body_id = %1$I.body_id and draft.id = %1$I.draft_id))
        $policy$, relation);
end $$;
call protect_by_draft('draft_item');
call protect_by_draft('draft_version');
call protect_by_draft('draft_evidence');
call protect_by_draft('draft_comment');

-- At the end of the transaction in which a file went: read again, it is there once more; another version of it at the
-- same place takes its place, and what cites it is outdated; else it was withdrawn, and what rests on it is erased.
create function draft_file_gone() returns trigger language plpgsql as $$
declare
    successor council_file%rowtype;
begin
    if exists (select from council_file where body_id = old.body_id and id = old.id)
        or not exists (select from draft_evidence where body_id = old.body_id and file_id = old.id) then
        return null;
    end if;
    select * into successor from council_file
    where body_id = old.body_id and paths && old.paths order by ingested desc limit 1;
    if found then
        update draft_version set files = array_replace(files, old.id, successor.id),
            content = replace(content::text, old.id::text, successor.id::text)::jsonb
        where body_id = old.body_id and files @> array[old.id];
        update draft_item set files = array_replace(files, old.id, successor.id)
        where body_id = old.body_id and files @> array[old.id];
        update draft_comment set files = array_replace(files, old.id, successor.id)
        where body_id = old.body_id and files @> array[old.id];
        update draft set scope = successor.scope
        where body_id = old.body_id and scope = 'public' and successor.scope <> 'public'
          and id in (select draft_id from draft_evidence where body_id = old.body_id and file_id = old.id);
        update draft_evidence set file_id = successor.id where body_id = old.body_id and file_id = old.id;
        return null;
    end if;
    update draft_version set files = array_remove(files, old.id), withdrawn = true,
        content = '{"decision": null, "result": null, "vote": null}' || jsonb_build_object('statements', (
            select coalesce(jsonb_agg(statement order by place), '[]')
            from jsonb_array_elements(content -> 'statements') with ordinality statements (statement, place)
            where not statement -> 'files' ? old.id::text))
    where body_id = old.body_id and files @> array[old.id];
    update draft_item set title = '', files = '{}'
    where body_id = old.body_id and (files @> array[old.id] or agenda_item is not null and draft_id in (
        select draft_id from draft_evidence where body_id = old.body_id and file_id = old.id));
    delete from draft_comment where body_id = old.body_id and files @> array[old.id];
    delete from draft_evidence where body_id = old.body_id and file_id = old.id;
    return null;
end
$$;
create constraint trigger draft_file_gone after delete on council_file
    deferrable initially deferred for each row execute function draft_file_gone();

create function draft_file_hidden() returns trigger language plpgsql as $$
begin
    update draft set scope = new.scope
    where body_id = new.body_id and scope = 'public'
      and id in (select draft_id from draft_evidence where body_id = new.body_id and file_id = new.id);
    return null;
end
$$;
create trigger draft_file_hidden after update of scope on council_file
    for each row when (new.scope <> 'public') execute function draft_file_hidden();
