-- A file that is withdrawn while somebody writes: who erases waits until the writer is done, and the other way round.
-- The notes of a draft name files, so they go as well.

create function draft_file_going() returns trigger language plpgsql as $$
begin
    perform from draft where body_id = old.body_id and id in (
        select draft_id from draft_evidence where body_id = old.body_id and file_id = old.id) for update;
    if not exists (select from council_file where body_id = old.body_id and (id = old.id or paths && old.paths)) then
        update draft set notes = '{}' where body_id = old.body_id and id in (
            select draft_id from draft_evidence where body_id = old.body_id and file_id = old.id);
    end if;
    return null;
end
$$;
-- by its name it fires before draft_file_gone, which erases
create constraint trigger draft_a_file_going after delete on council_file
    deferrable initially deferred for each row execute function draft_file_going();
