-- Every part of a draft is made when its turn comes, also the sections of a paper and the matters of a dossier. Each has
-- a key by which it is found again; a matter's title is the register's, asked each time it is shown.

alter table draft_item
    add column section uuid,   -- null for what is said of the whole, and for sections kept before there were keys
    add column paper   uuid;   -- whose name its title is
update draft_item set section = agenda_item;

alter table draft add column files uuid[] not null default '{}';   -- that its notes name

-- Which drafts have something of a file: words that cite it, a heading read from it, a note that names it.
create function drafts_of_file(body bigint, file uuid) returns setof uuid language sql stable as $$
    select draft_id from draft_evidence where body_id = body and file_id = file
    union select draft_id from draft_item where body_id = body and files @> array[file]
    union select id from draft where body_id = body and files @> array[file]
$$;
create index draft_item_files on draft_item using gin (files);
create index draft_files on draft using gin (files);

create or replace function draft_file_going() returns trigger language plpgsql as $$
begin
    perform from draft where body_id = old.body_id and id in (select drafts_of_file(old.body_id, old.id)) for update;
    if not exists (select from council_file where body_id = old.body_id and (id = old.id or paths && old.paths)) then
        update draft set notes = '{}', files = array_remove(files, old.id)
        where body_id = old.body_id and id in (select drafts_of_file(old.body_id, old.id));
    end if;
    return null;
end
$$;

create or replace function draft_file_gone() returns trigger language plpgsql as $$
declare
    successor council_file%rowtype;
    concerned uuid[];
begin
    if exists (select from council_file where body_id = old.body_id and id = old.id) then
        return null;
    end if;
    concerned := array(select drafts_of_file(old.body_id, old.id));
    -- what is still to be made cites nothing yet: its title goes if the register does not have it any more
    update draft_item set title = ''
    where body_id = old.body_id and (agenda_item is not null or paper is not null)
      and draft_id in (select draft_id from draft_work where body_id = old.body_id)
      and not exists (select from agenda_item where body_id = old.body_id and id = draft_item.agenda_item)
      and not exists (select from paper where body_id = old.body_id and id = draft_item.paper);
    if cardinality(concerned) = 0 then
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
        update draft set files = array_replace(files, old.id, successor.id)
        where body_id = old.body_id and files @> array[old.id];
        update draft set scope = successor.scope
        where body_id = old.body_id and scope = 'public' and successor.scope <> 'public' and id = any (concerned);
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
    where body_id = old.body_id and (files @> array[old.id]
        or (agenda_item is not null or paper is not null) and draft_id in (
            select draft_id from draft_evidence where body_id = old.body_id and file_id = old.id));
    delete from draft_comment where body_id = old.body_id and files @> array[old.id];
    delete from draft_evidence where body_id = old.body_id and file_id = old.id;
    return null;
end
$$;

create or replace function draft_file_hidden() returns trigger language plpgsql as $$
begin
    update draft set scope = new.scope
    where body_id = new.body_id and scope = 'public' and id in (select drafts_of_file(new.body_id, new.id));
    return null;
end
$$;
