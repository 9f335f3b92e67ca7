-- The version of a draft in easy language is a draft of its own, which goes with the one it was made from.
alter table draft add column easy_of uuid references draft (id) on delete cascade;
create index draft_easy_of on draft (easy_of) where easy_of is not null;
