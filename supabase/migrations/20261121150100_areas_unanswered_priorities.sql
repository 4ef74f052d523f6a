-- What is published and waits for an answer, kept as it changes.

create table private.unanswered_priorities (
  priority_id uuid primary key references public.priorities on delete cascade,
  neighbourhood_id uuid not null references public.neighbourhoods,
  ward_id uuid references public.wards,
  published_at timestamptz not null
);

create index on private.unanswered_priorities (neighbourhood_id, published_at);
create index on private.unanswered_priorities (ward_id);

alter table private.unanswered_priorities enable row level security;

create function private.note_whether_answered(priority uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  delete from private.unanswered_priorities u where u.priority_id = priority;
  insert into private.unanswered_priorities (priority_id, neighbourhood_id, ward_id, published_at)
  select p.id, p.neighbourhood_id, p.ward_id, p.published_at
  from public.priorities p
  where p.id = priority and p.state = 'published'
    and not exists (
      select from public.priority_answers a where a.priority_id = p.id and a.replaced_at is null
    )
  on conflict do nothing;
end
$$;

create function private.note_published()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.note_whether_answered(new.id);
  return null;
end
$$;

create function private.note_answered()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.note_whether_answered(coalesce(new.priority_id, old.priority_id));
  return null;
end
$$;

-- Nothing happens as something arrives: only what is published is waited for.
create trigger "an answer is due" after insert on public.priorities
  for each row when (new.state = 'published') execute function private.note_published();

create trigger "an answer is due or no longer"
  after update of state, neighbourhood_id, ward_id, published_at on public.priorities
  for each row execute function private.note_published();

create trigger "an answer is there or no longer" after insert or update or delete on public.priority_answers
  for each row execute function private.note_answered();

insert into private.unanswered_priorities (priority_id, neighbourhood_id, ward_id, published_at)
select p.id, p.neighbourhood_id, p.ward_id, p.published_at
from public.priorities p
where p.state = 'published'
  and not exists (
    select from public.priority_answers a where a.priority_id = p.id and a.replaced_at is null
  );

comment on table private.unanswered_priorities is
  'What is published and has no answer, kept as that changes, so that nobody has to look for it among all that was ever answered.';
comment on function private.note_whether_answered(uuid) is
  'Keeps private.unanswered_priorities right for one priority.';
comment on function private.note_published() is 'Something was published, moved or taken back.';
comment on function private.note_answered() is 'An answer was given, replaced or deleted.';
