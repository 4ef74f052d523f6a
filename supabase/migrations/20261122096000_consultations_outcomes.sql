-- What came of a consultation: written by staff, published as files that never change again, and
-- corrected by notes beside them.

create table public.consultation_outcomes (
  consultation_id uuid primary key references public.consultations on delete cascade,
  heard text not null default '' check (char_length(heard) <= 8000),
  will_change jsonb not null default '[]' check (jsonb_typeof(will_change) = 'array'),
  will_not_change jsonb not null default '[]' check (jsonb_typeof(will_not_change) = 'array'),
  questions text[] not null default '{}',
  version integer not null default 1
);

create table public.consultation_outcome_links (
  consultation_id uuid not null references public.consultation_outcomes on delete cascade,
  action_id uuid references public.plan_actions on delete cascade,
  priority_id uuid references public.priorities on delete cascade,
  constraint one_of_the_two check (num_nonnulls(action_id, priority_id) = 1),
  unique nulls not distinct (consultation_id, action_id, priority_id)
);

create table public.consultation_records (
  consultation_id uuid not null references public.consultations,
  number integer not null check (number > 0),
  questions text[] not null,
  tables jsonb not null,
  files jsonb not null check (jsonb_typeof(files) = 'object'),
  published_by uuid references public.staff,
  published_at timestamptz not null default now(),
  primary key (consultation_id, number)
);

create table public.consultation_corrections (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null,
  record_number integer not null,
  words text not null check (words ~ '\S' and char_length(words) <= 2000),
  corrected_by uuid references public.staff,
  corrected_at timestamptz not null default now(),
  foreign key (consultation_id, record_number)
    references public.consultation_records (consultation_id, number)
);

create index on public.consultation_outcome_links (action_id) where action_id is not null;
create index on public.consultation_outcome_links (priority_id) where priority_id is not null;
create index on public.consultation_records (published_by);
create index on public.consultation_corrections (consultation_id, record_number);
create index on public.consultation_corrections (corrected_by);

alter table public.consultation_outcomes enable row level security;
alter table public.consultation_outcome_links enable row level security;
alter table public.consultation_records enable row level security;
alter table public.consultation_corrections enable row level security;

revoke all on
  public.consultation_outcomes, public.consultation_outcome_links, public.consultation_records,
  public.consultation_corrections
from anon, authenticated;
grant select on
  public.consultation_outcomes, public.consultation_outcome_links, public.consultation_records,
  public.consultation_corrections
to authenticated;

create policy "outcomes are read with their consultation" on public.consultation_outcomes
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "links are read with their consultation" on public.consultation_outcome_links
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "records are read with their consultation" on public.consultation_records
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));
create policy "corrections are read with their consultation" on public.consultation_corrections
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));

create trigger "changes are noted" after insert or update on public.consultation_outcomes
  for each row execute function private.note_change(
    'heard,will_change,will_not_change,questions', 'consultation_id'
  );
create trigger "changes are noted" after insert or delete on public.consultation_outcome_links
  for each row execute function private.note_change('action_id,priority_id', 'consultation_id');
create trigger "changes are noted" after insert on public.consultation_records
  for each row execute function private.note_change('number,questions', 'consultation_id');
create trigger "changes are noted" after insert on public.consultation_corrections
  for each row execute function private.note_change('record_number,words', 'consultation_id');

create trigger "what is published stays" before update or delete on public.consultation_records
  for each statement execute function private.refuse_rewriting();
create trigger "corrections stay" before update or delete on public.consultation_corrections
  for each statement execute function private.refuse_rewriting();

create view public.published_consultation_records with (security_barrier) as
select
  r.consultation_id || '/' || r.number as id, c.slug as consultation, r.number,
  (r.published_at at time zone 'Europe/London')::date as published_on, r.files, c.demonstration
from public.consultation_records r
join public.consultations c on c.id = r.consultation_id;

create view public.published_consultation_corrections with (security_barrier) as
select
  k.id, c.slug as consultation, k.record_number, k.words,
  (k.corrected_at at time zone 'Europe/London')::date as corrected_on
from public.consultation_corrections k
join public.consultations c on c.id = k.consultation_id;

grant select on public.published_consultation_records, public.published_consultation_corrections to anon, authenticated;

comment on table public.consultation_outcomes is
  'What staff are writing about what came of a consultation. Nothing of it is public before it is published as a record.';
comment on column public.consultation_outcomes.heard is 'What we heard, in plain words.';
comment on column public.consultation_outcomes.will_change is 'What will change, as [{"what", "by"}]: by is a day (ISO 8601).';
comment on column public.consultation_outcomes.will_not_change is 'What will not, as [{"what", "why"}].';
comment on column public.consultation_outcomes.questions is 'The questions whose answers are to be published.';
comment on table public.consultation_outcome_links is
  'The promises of plans, and the words of residents, that an outcome belongs to.';
comment on table public.consultation_records is
  'What was published of a consultation, once for each time. No row ever changes: the public keeps copies.';
comment on column public.consultation_records.tables is
  'The published numbers, small ones hidden (private.suppressed_tables); later publications must not undo them.';
comment on column public.consultation_records.files is
  'The files as text, by name, with a manifest.json of their SHA-256 checksums.';
comment on table public.consultation_corrections is
  'What was wrong in a published record, for everybody to read beside it.';
comment on view public.published_consultation_records is 'What came of consultations, as files that never change.';
comment on view public.published_consultation_corrections is 'What was wrong in them.';
