-- Running text by a model: what came of it for each item; null where it is still to come.
alter table draft_item add column wording text;
update draft_item set wording = 'off';
alter table draft_version drop constraint draft_version_origin_check;
alter table draft_version add constraint draft_version_origin_check
    check (origin in ('made', 'edited', 'autosaved', 'remade', 'undone', 'worded'));
