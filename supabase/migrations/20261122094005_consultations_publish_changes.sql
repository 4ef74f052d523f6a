-- What the public has read changes when somebody says so, and not while they type. Of a promise, who
-- decides, what happens with answers and by when we report, it stays to be read that it was changed.

create table public.consultation_notes (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references public.consultations on delete cascade,
  field text not null check (field in ('decided_by', 'privacy', 'report_by', 'retained_until')),
  was text not null check (char_length(was) <= 4000),
  became text not null check (char_length(became) <= 4000),
  reason text not null check (reason ~ '\S' and char_length(reason) <= 300),
  noted_by uuid references public.staff,
  noted_at timestamptz not null default now()
);

create index on public.consultation_notes (consultation_id);
create index on public.consultation_notes (noted_by);

alter table public.consultation_notes enable row level security;
revoke all on public.consultation_notes from anon, authenticated;
grant select on public.consultation_notes to authenticated;
create policy "notes are read with their consultation" on public.consultation_notes
  for select to authenticated
  using (consultation_id = any ((select private.consultations_where_i_may('read_consultations'))::uuid[]));

create function private.note_promise(known public.consultations, becomes jsonb, reason text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into public.consultation_notes (consultation_id, field, was, became, reason, noted_by)
  select known.id, p.field, to_jsonb(known) ->> p.field, becomes ->> p.field, note_promise.reason, private.my_id()
  from (values ('decided_by'), ('privacy'), ('report_by'), ('retained_until')) p (field)
  where becomes ->> p.field is distinct from to_jsonb(known) ->> p.field and becomes ? p.field;
end
$$;

create function public.publish_changes(consultation uuid, version integer, reason text default '')
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.editable_consultation(consultation, version);
  is_promise constant boolean := known.staged ?| array['decided_by', 'privacy'];
  said text;
begin
  if known.stage = 'draft' or known.staged is null then
    raise exception using
      errcode = 'PT409', message = 'Nothing was published, because nothing has changed.', detail = 'same_words';
  end if;
  if is_promise and coalesce(publish_changes.reason, '') !~ '\S' then
    perform private.refuse_answer('reason', 'missing',
      'Nothing was published. First say why this changes: people have read it, and will read the reason.');
  end if;
  said := private.plan_words('reason', publish_changes.reason, 300, false);
  perform private.because(said);
  if is_promise then
    perform private.note_promise(known, known.staged, said);
  end if;
  perform private.apply_staged(known.id);
  perform private.require_words(known.id, false);
  update public.consultations c set version = c.version + 1 where c.id = known.id;
  perform private.publish();
  return known.version + 1;
end
$$;

create view public.published_consultation_notes with (security_barrier) as
select
  n.id, c.slug as consultation, n.field, n.was, n.became, n.reason,
  (n.noted_at at time zone 'Europe/London')::date as noted_on,
  row_number() over (partition by n.consultation_id order by n.noted_at, n.id)::integer as number
from public.consultation_notes n
join public.consultations c on c.id = n.consultation_id and c.stage <> 'draft';

revoke all on public.published_consultation_notes from anon, authenticated;
grant select on public.published_consultation_notes to anon, authenticated;
revoke execute on function public.publish_changes from public;
grant execute on function public.publish_changes to authenticated;

comment on table public.consultation_notes is
  'What was changed of a promise that people had read, and why, for everybody to read. Rows are only added.';
comment on column public.consultation_notes.was is 'The words as they were, or the day (ISO 8601).';
comment on view public.published_consultation_notes is
  'What changed of who decides, of what happens with answers, and of the days by which we report and delete, with the reason.';
comment on function private.note_promise(public.consultations, jsonb, text) is
  'Notes for the public what changes of a promise: becomes has the new values by column.';
comment on function public.publish_changes(uuid, integer, text) is
  'Publishes what was rewritten of a public consultation; with a reason, which everybody reads, where it changes who decides or what happens with answers. Answers its new version.';
