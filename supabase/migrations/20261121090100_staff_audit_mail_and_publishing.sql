-- What every staff change shares: a row in an audit that nobody rewrites, letters that wait to be
-- sent, and the word to build the site anew.

create table public.audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  staff_id uuid references public.staff,
  entity text not null,
  entity_id uuid not null,
  neighbourhood_id uuid references public.neighbourhoods,
  action text not null check (action in ('insert', 'update', 'delete', 'read', 'export')),
  changed_columns text[] not null,
  before jsonb not null,
  after jsonb not null,
  reason text
);

create index on public.audit_entries (entity, entity_id, id);
create index on public.audit_entries (neighbourhood_id, id);
create index on public.audit_entries (staff_id);

create table private.outgoing_letters (
  id bigint generated always as identity primary key,
  recipient public.email_address not null,
  subject text not null check (char_length(subject) <= 200),
  body text not null check (char_length(body) <= 20000),
  request_id bigint,
  asked_at timestamptz,
  tries smallint not null default 0,
  can_wait boolean not null default false,
  created_at timestamptz not null default now()
);

create table private.deploy_hook (
  single_row boolean primary key default true check (single_row),
  url public.web_address not null
);

create table private.publications (
  single_row boolean primary key default true check (single_row),
  number bigint not null default 0,
  published_at timestamptz not null default now()
);

insert into private.publications default values;

alter table public.audit_entries enable row level security;
alter table private.outgoing_letters enable row level security;
alter table private.deploy_hook enable row level security;
alter table private.publications enable row level security;

revoke all on public.audit_entries from anon, authenticated;

create function private.refuse_rewriting()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = 'PT405', message = 'The record of changes is not changed.';
end
$$;
create trigger "nobody rewrites the record" before update or truncate on public.audit_entries
  for each statement execute function private.refuse_rewriting();
-- But for what the daily job forgets, once its own time is over.
create trigger "nobody shortens the record" before delete on public.audit_entries
  for each statement when (current_setting('hearth.forgets_record', true) is distinct from 'yes')
  execute function private.refuse_rewriting();

create function private.note_change()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  -- Only these columns' values are kept. Of any other, such as a resident's words, only that it
  -- changed: what we promised to delete must not live on here.
  kept constant text[] := string_to_array(replace(tg_argv[0], ' ', ''), ',');
  was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
  becomes jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
  known jsonb := was || becomes;
  changed text[] := array(
    select key from jsonb_object_keys(known) key
    where was -> key is distinct from becomes -> key
      and key not in ('version', 'updated_at', 'search')
    order by key
  );
begin
  if changed <> '{}' then
    insert into public.audit_entries
      (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after, reason)
    values (
      private.my_id(), tg_table_name,
      (known ->> coalesce(nullif(tg_argv[1], ''), 'id'))::uuid,
      case
        when tg_table_name = 'neighbourhoods' then known ->> 'id'
        else known ->> 'neighbourhood_id'
      end::uuid,
      lower(tg_op), changed,
      (select coalesce(jsonb_object_agg(key, was -> key), '{}')
        from unnest(changed) key where key = any (kept) and was ? key),
      (select coalesce(jsonb_object_agg(key, becomes -> key), '{}')
        from unnest(changed) key where key = any (kept) and becomes ? key),
      nullif(current_setting('hearth.reason', true), '')
    );
  end if;
  return null;
end
$$;

create function private.because(reason text)
returns void
language sql
set search_path = ''
as $$
  select set_config('hearth.reason', coalesce(reason, ''), true)
$$;

create function private.send_letter(recipient text, subject text, body text, can_wait boolean default false)
returns void
language sql
set search_path = ''
as $$
  insert into private.outgoing_letters (recipient, subject, body, can_wait)
  values (recipient, subject, body, can_wait)
$$;

create function private.publish()
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  hook text := (select url from private.deploy_hook);
begin
  update private.publications set number = number + 1, published_at = now();
  -- pg_net sends once the transaction has committed. The embedded Supabase has none: the server that
  -- serves the site looks at the number.
  if hook is not null and to_regnamespace('net') is not null then
    execute 'select net.http_post(url := $1)' using hook;
  end if;
end
$$;

create policy "some read what changed in their areas" on public.audit_entries
  for select to authenticated
  using (
    -- What happened to somebody's case is for those who may read the case.
    entity !~ '^cases?(_|$)'
    and (
      neighbourhood_id = any ((select private.areas_where_i_may('read_audit'))::uuid[])
      or (neighbourhood_id is null and (select private.may('manage_staff')))
    )
  );
grant select on public.audit_entries to authenticated;

create trigger "changes are noted" after insert or update or delete on public.staff
  for each row execute function private.note_change('name,role,organization_id,all_neighbourhoods,invited_at,removed_at');
create trigger "changes are noted" after insert or update or delete on public.staff_neighbourhoods
  for each row execute function private.note_change('staff_id,neighbourhood_id', 'staff_id');
create trigger "changes are noted" after insert or update or delete on public.staff_wards
  for each row execute function private.note_change('staff_id,ward_id', 'staff_id');

comment on table public.audit_entries is
  'Every change that staff make to a public promise or to a record about a person. Nobody changes a row of it; those about cases are deleted when public.retention_periods says so.';
comment on column public.audit_entries.staff_id is
  'Who did it; null when the person concerned or the software itself did.';
comment on column public.audit_entries.before is 'The values that are kept, as they were.';
comment on column public.audit_entries.after is 'The values that are kept, as they became.';
comment on table private.outgoing_letters is
  'Emails that wait to be sent; each is deleted as it is handed over.';
comment on table private.deploy_hook is
  'The address that has the site built anew, at the host that serves it; no row for none.';
comment on table private.publications is
  'How often what the public may read has changed.';
comment on column private.publications.published_at is
  'When last. What became true by the clock since then is not on the built pages yet.';
comment on function private.refuse_rewriting() is 'Refuses to change what only ever grows.';
comment on function private.note_change() is
  'Writes an audit entry. First argument: the columns whose values may be kept; second: the column that names the entity, id unless given.';
comment on function private.because(text) is
  'The reason that audit entries of this transaction carry.';
comment on function private.send_letter(text, text, text, boolean) is
  'Puts an email in the queue: behind all others if it can wait, as what a stranger has us send must.';
comment on function private.publish() is
  'Says that what the public may read has changed, so that pages are built anew.';
