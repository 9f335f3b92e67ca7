-- Drafts that are being made, item by item. A row goes when nothing is left to do, or when somebody cancels.
create table draft_work (
    body_id   bigint not null,
    draft_id  uuid   not null,
    owner     text   not null,           -- whose rights it is made with: an account's id, or `operator`
    author    text   not null,           -- his name, as versions have it
    requested timestamptz not null default clock_timestamp(),
    served    timestamptz,               -- when something was last made for this owner
    failures  int    not null default 0,
    primary key (body_id, draft_id),
    foreign key (body_id, draft_id) references draft on delete cascade
);
call protect_by_draft('draft_work');
