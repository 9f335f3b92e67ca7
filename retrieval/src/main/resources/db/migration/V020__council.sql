-- The council's data in OParl's words. Three sources feed them: what a feed lists, what files say, what staff corrected.
-- The tables of the second part are assembled from these and can be assembled again at any time; their ids are made from
-- the object's own key (its URL, its reference, its organization and day), so that they stay the same.

-- ------------------------------------------------------------------ sources

-- What was recognised in a file: kind, meeting, items, paper data, each value with page and quote.
create table file_structure (
    body_id   bigint not null,
    file_id   uuid   not null,
    scope     text   not null,
    kind      text   not null,
    structure jsonb  not null,
    primary key (body_id, file_id),
    foreign key (body_id, file_id) references council_file on delete cascade
);
call protect('file_structure');

-- An OParl endpoint's body that is imported.
create table feed (
    body_id      bigint not null references body,
    id           bigint generated always as identity unique,
    url          text   not null,           -- the OParl body's own URL
    system_url   text,
    scope        text   not null default 'public',
    license      text,
    settings     jsonb  not null default '{}',
    state        jsonb  not null default '{}',   -- watermarks, next page, ETags: owned by the importer
    imported     timestamptz,               -- when the last import ended well
    primary key (body_id, url)
);
call protect('feed');

-- An object as the feed tells it, without personal data that nobody needs (addresses, e-mail, photos).
-- Embedded objects stay where they are embedded.
create table feed_object (
    body_id  bigint not null references body,
    url      text   not null,
    feed_id  bigint not null references feed (id) on delete cascade,
    scope    text   not null,
    type     text   not null,               -- Organization, Person, Meeting, Paper, LegislativeTerm, …
    modified timestamptz,
    object   jsonb  not null,
    listed   bigint not null default 0,     -- number of the last complete listing that showed it
    primary key (body_id, url)
);
create index feed_object_type on feed_object (feed_id, type);
call protect('feed_object');

-- What staff put right. Kept apart from what was read; stays when files are read again.
create table correction (
    body_id      bigint not null references body,
    id           bigint generated always as identity unique,
    object_kind  text   not null,           -- meeting, agenda_item, paper, consultation, organization, file
    object_key   text   not null,           -- the object's id; for files their SHA-256
    field        text   not null,
    value        jsonb  not null,
    was          text   not null default '',-- as it was shown before
    note         text   not null default '',
    made_by      text   not null,
    made_at      timestamptz not null default now(),
    withdrawn_by text,
    withdrawn_at timestamptz,
    primary key (body_id, id)
);
create unique index correction_standing on correction (body_id, object_kind, object_key, field)
    where withdrawn_at is null;
alter table correction enable row level security;
alter table correction force row level security;
create policy by_scope on correction using (
    (select grants()) && array['*:*', '*:internal', body_id || ':*', body_id || ':internal']);

-- Up to where the changes of files have been assembled.
create table assembly (
    body_id     bigint primary key references body,
    transaction bigint not null default 0,
    seq         bigint not null default 0,
    assembled   timestamptz
);

-- ------------------------------------------------------------------ assembled
-- Each row is assembled once from what is public and, where internal sources add to it or change it, once more from
-- all: then with the scope `internal`, which the views below prefer. A row of the scope `public` rests on public
-- sources alone.

create table legislative_term (
    body_id bigint not null references body, id uuid not null, scope text not null,
    name text not null, start_date date, end_date date
);
create table organization (
    body_id bigint not null references body, id uuid not null, scope text not null,
    name text not null, short_name text, classification text, organization_type text,
    is_group boolean not null default false,    -- a parliamentary group (Fraktion)
    parent uuid, start_date date, end_date date
);
create table person (
    body_id bigint not null references body, id uuid not null, scope text not null,
    name text not null, title text
);
create table membership (
    body_id bigint not null references body, id uuid not null, scope text not null,
    person uuid not null, organization uuid not null, on_behalf_of uuid,
    role text, voting_right boolean, start_date date, end_date date
);
create table location (
    body_id bigint not null references body, id uuid not null, scope text not null,
    description text not null
);
create table meeting (
    body_id bigint not null references body, id uuid not null, scope text not null,
    name text not null,
    organization uuid, organization_name text,
    date date, start_time time, end_time time,          -- as on the wall of the council hall
    state text, cancelled boolean not null default false,
    location text, present int, excused int,
    approved boolean                                     -- whether the minutes say they were approved; null: not said
);
create table agenda_item (
    body_id bigint not null references body, id uuid not null, scope text not null,
    meeting uuid not null, ordinal int not null,
    number text, title text, public boolean not null default true,
    paper_references text[] not null default '{}',       -- as printed or listed, also those that lead nowhere
    result text not null default 'none', result_text text,
    resolution text,
    yes int, no int, abstain int, unanimous boolean
);
create table paper (
    body_id bigint not null references body, id uuid not null, scope text not null,
    reference text, reference_key text,                  -- the key has no case, spaces, labels
    name text not null, date date,
    paper_type text,                                     -- the feed's or the form's own word
    kind text not null default 'unknown',                -- proposal, motion, amendment, question, answer, information, …
    originators uuid[] not null default '{}',            -- organizations; empty: not known
    originator_names text[] not null default '{}',
    office text, proposed_resolution text,
    amount numeric, has_impact boolean, finance_text text,
    superordinate uuid,                                  -- the paper that this one amends, supplements or answers
    result text not null default 'none'                  -- of its last deciding consultation
);
create table consultation (
    body_id bigint not null references body, id uuid not null, scope text not null,
    paper uuid not null, ordinal int not null,
    meeting uuid, agenda_item uuid,
    organization uuid, organization_name text, date date,
    role text, authoritative boolean,
    planned boolean not null default false,              -- only announced: nothing is known of a meeting that dealt with it
    result text not null default 'none', result_text text
);
create table attached_file (
    body_id bigint not null references body, id uuid not null, scope text not null,
    owner_kind text not null, owner uuid not null,       -- paper, meeting, agenda_item
    role text not null, ordinal int not null,            -- mainFile, auxiliaryFile, invitation, resultsProtocol, …
    name text not null, date date, media_type text,
    access_url text,                                     -- where the feed shows it
    file_id uuid                                         -- the file, while it is held
);
-- Two sources that say different things: which one was kept, and what the other says.
create table contradiction (
    body_id bigint not null references body, id uuid not null, scope text not null,
    object_kind text not null, object uuid not null, field text not null,
    kept text not null, kept_origin jsonb not null, other text not null, other_origin jsonb not null
);

create procedure assembled(relation text) language plpgsql as $$
begin
    execute format($columns$
        alter table %I
            add column feed_url text,                    -- the object's own URL, where it came from a feed
            add column web text,
            add column license text,
            add column modified timestamptz,
            add column files uuid[] not null default '{}',       -- every file that a value was read from
            add column origins jsonb not null default '{}',      -- by field: feed, file with page and quote, correction
            add column digest text not null,                     -- of all the rest: what did not change is not written
            add primary key (body_id, id, scope)
        $columns$, relation);
    execute format('create index %I on %I using gin (files)', relation || '_files', relation);
    execute format('create index %I on %I (id)', relation || '_id', relation);
    execute format('create index %I on %I (body_id, id) where scope <> ''public''', relation || '_inner', relation);
    execute format('call protect(%L)', relation);
    -- what a caller sees of each object: the fullest row that he may see
    execute format($view$
        create view seen_%1$s with (security_invoker = true) as
        select * from %1$I outside
        where scope <> 'public' or not exists (
            select from %1$I inner_row
            where inner_row.scope <> 'public' and inner_row.body_id = outside.body_id and inner_row.id = outside.id)
        $view$, relation);
end $$;

call assembled('legislative_term');
call assembled('organization');
call assembled('person');
call assembled('membership');
call assembled('location');
call assembled('meeting');
call assembled('agenda_item');
call assembled('paper');
call assembled('consultation');
call assembled('attached_file');
call assembled('contradiction');

create index meeting_date on meeting (body_id, date desc);
create index meeting_organization on meeting (body_id, organization);
create index agenda_item_meeting on agenda_item (body_id, meeting, ordinal);
create index paper_date on paper (body_id, date desc, id);
create index paper_reference on paper (body_id, reference_key);
create index paper_superordinate on paper (body_id, superordinate);
create index consultation_paper on consultation (body_id, paper, ordinal);
create index consultation_meeting on consultation (body_id, meeting);
create index consultation_item on consultation (body_id, agenda_item);
create index attached_file_owner on attached_file (body_id, owner);
create index attached_file_file on attached_file (body_id, file_id);
create index contradiction_object on contradiction (body_id, object);

-- A file that goes, or moves into another scope, takes along at once every row that a value of it stands in. The next
-- assembly puts back what the other sources say.
create function forget_assembled() returns trigger language plpgsql as $$
begin
    delete from legislative_term where body_id = old.body_id and files @> array[old.id];
    delete from organization where body_id = old.body_id and files @> array[old.id];
    delete from person where body_id = old.body_id and files @> array[old.id];
    delete from membership where body_id = old.body_id and files @> array[old.id];
    delete from location where body_id = old.body_id and files @> array[old.id];
    delete from meeting where body_id = old.body_id and files @> array[old.id];
    delete from agenda_item where body_id = old.body_id and files @> array[old.id];
    delete from paper where body_id = old.body_id and files @> array[old.id];
    delete from consultation where body_id = old.body_id and files @> array[old.id];
    delete from attached_file where body_id = old.body_id and (files @> array[old.id] or file_id = old.id);
    delete from contradiction where body_id = old.body_id and files @> array[old.id];
    return null;
end
$$;

create trigger forget_assembled_on_delete after delete on council_file
    for each row execute function forget_assembled();
create trigger forget_assembled_on_scope after update of scope on council_file
    for each row when (old.scope is distinct from new.scope) execute function forget_assembled();
