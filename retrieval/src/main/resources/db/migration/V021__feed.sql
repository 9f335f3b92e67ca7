-- What is embedded in which object of a feed: a change or a tombstone of an embedded object finds its parent here.
create table feed_part (
    body_id bigint not null,
    url     text   not null,
    parent  text   not null,
    primary key (body_id, url, parent),
    foreign key (body_id, parent) references feed_object (body_id, url) on delete cascade
);
create index feed_part_parent on feed_part (body_id, parent);

-- What a server said about a response, so that it need not be sent again.
create table feed_validator (
    body_id       bigint not null references body,
    url           text   not null,
    etag          text,
    last_modified text,
    primary key (body_id, url)
);

-- How many objects of a feed a run read, changed and withdrew.
alter table ingest_run add column counts jsonb;
