-- What each file's paper was called when it was last noted, as a digest: files whose name changed are indexed again.
-- Belongs to the operator's work, like `assembly`: no text stands here.
create table filed_name (
    body_id bigint not null references body,
    file_id uuid   not null,
    digest  text   not null,
    primary key (body_id, file_id)
);
