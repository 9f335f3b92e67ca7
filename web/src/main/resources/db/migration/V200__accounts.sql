-- Who may sign in, what each may see, and what was done. These tables belong to the installation, not to a scope.

create table account (
    id           bigint generated always as identity primary key,
    name         text not null,
    name_key     text not null unique,        -- the name in lower case: what people type at sign-in
    passphrase   text,                        -- hashed, with the name of the method in front; null: not set yet
    role         text not null check (role in ('reader', 'staff', 'administrator')),
    enabled      boolean not null default true,
    epoch        int not null default 0,      -- raised to end every session of this account
    created      timestamptz not null default now(),
    last_sign_in timestamptz
);

-- What an account may see beyond the public: <body id>:<scope>, * for every body or every scope.
create table account_grant (
    account_id bigint not null references account on delete cascade,
    entry      text   not null check (entry ~ '^([0-9]+|\*):([a-z0-9-]{1,40}|\*)$'),
    primary key (account_id, entry)
);

-- A link that lets its holder set a passphrase, once. Only the hash of its token is kept.
create table one_time_link (
    hash       bytea primary key,
    account_id bigint references account on delete cascade,  -- null: the first administrator, not yet named
    expires    timestamptz not null,
    used       timestamptz
);

create table api_key (
    id         bigint generated always as identity primary key,
    account_id bigint not null references account on delete cascade,
    name       text   not null,
    prefix     text   not null unique,        -- the part that may be shown
    hash       bytea  not null,               -- SHA-256 of the whole key, which is 256 random bits
    created    timestamptz not null default now(),
    last_used  timestamptz,
    withdrawn  timestamptz
);
create index api_key_account on api_key (account_id);

-- What was done by whom. Rows are only ever added.
create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    account text not null,                    -- the name at that time, `anonymous` or `operator`
    act     text not null,
    subject text not null                     -- what it was done to: a path, a name, an id; never a question or a text
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to';
end
$$;
create trigger append_only before update or delete on audit_entry
    for each row execute function audit_is_append_only();
