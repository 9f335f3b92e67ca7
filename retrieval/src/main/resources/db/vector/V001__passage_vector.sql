-- Only where the extension vector is there (the owner role may not create it).
-- One index for each usual size of a model; empty ones cost nothing.
create table passage_vector (
    body_id    bigint  not null,
    passage_id bigint  not null,
    model      text    not null,
    scope      text    not null,
    dimensions int     not null,
    embedding  halfvec not null,
    primary key (body_id, passage_id, model),
    foreign key (body_id, passage_id) references passage on delete cascade
);
create index passage_vector_384 on passage_vector
    using hnsw ((embedding::halfvec(384)) halfvec_cosine_ops) with (m = 16, ef_construction = 64)
    where dimensions = 384;
create index passage_vector_768 on passage_vector
    using hnsw ((embedding::halfvec(768)) halfvec_cosine_ops) with (m = 16, ef_construction = 64)
    where dimensions = 768;
create index passage_vector_1024 on passage_vector
    using hnsw ((embedding::halfvec(1024)) halfvec_cosine_ops) with (m = 16, ef_construction = 64)
    where dimensions = 1024;

call protect('passage_vector');
