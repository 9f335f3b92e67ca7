-- Dossiers are drafts too: of a topic in words, for a period. Their subject is an id that the topic always has.

alter table draft
    drop constraint draft_kind_check,
    add constraint draft_kind_check check (kind in ('before', 'after', 'paper', 'dossier')),
    add column topic text,
    add column from_day date,
    add column to_day date,
    add constraint draft_topic_check check ((kind = 'dossier') = (topic is not null));
