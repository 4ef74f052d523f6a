-- Starting, copying and editing a consultation, before and after it is public.

create function public.create_consultation(
  title text,
  neighbourhoods uuid[],
  definition jsonb default '{"format": 1, "pages": []}'
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  made uuid;
begin
  perform private.require('edit_consultations');
  perform private.check_definition_shape(create_consultation.definition);
  insert into public.consultations (title, definition, created_by)
  values (
    private.consultation_title(create_consultation.title), create_consultation.definition,
    private.my_id()
  )
  returning id into made;
  perform private.set_consultation_areas(made, neighbourhoods);
  return made;
end
$$;

create function public.duplicate_consultation(consultation uuid, title text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  made uuid;
begin
  perform private.require_for_consultation('edit_consultations', consultation);
  insert into public.consultations (
    title, summary, decided_by, can_change, cannot_change, contact, other_formats, privacy,
    is_sensitive, asks_equality, definition, created_by
  )
  select
    private.consultation_title(duplicate_consultation.title), c.summary, c.decided_by, c.can_change,
    c.cannot_change, c.contact, c.other_formats, c.privacy, c.is_sensitive, c.asks_equality,
    c.definition, private.my_id()
  from public.consultations c where c.id = consultation
  returning id into made;
  insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
  select made, n.neighbourhood_id
  from public.consultation_neighbourhoods n where n.consultation_id = consultation;
  return made;
end
$$;

create function private.apply_staged(id uuid)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.consultations c set
    title = coalesce(c.staged ->> 'title', c.title),
    summary = coalesce(c.staged ->> 'summary', c.summary),
    decided_by = coalesce(c.staged ->> 'decided_by', c.decided_by),
    can_change = coalesce(c.staged ->> 'can_change', c.can_change),
    cannot_change = coalesce(c.staged ->> 'cannot_change', c.cannot_change),
    contact = coalesce(c.staged ->> 'contact', c.contact),
    other_formats = coalesce(c.staged ->> 'other_formats', c.other_formats),
    privacy = coalesce(c.staged ->> 'privacy', c.privacy),
    is_sensitive = coalesce((c.staged ->> 'is_sensitive')::boolean, c.is_sensitive),
    asks_equality = coalesce((c.staged ->> 'asks_equality')::boolean, c.asks_equality)
  where c.id = apply_staged.id;
  -- Apart, so that only what the public reads is noted as a change.
  update public.consultations c set staged = null where c.id = apply_staged.id and c.staged is not null;
end
$$;

create function public.save_consultation(
  consultation uuid,
  version integer,
  title text,
  summary text,
  decided_by text,
  can_change text,
  cannot_change text,
  contact text,
  other_formats text,
  privacy text,
  is_sensitive boolean,
  asks_equality boolean,
  neighbourhoods uuid[]
)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.editable_consultation(consultation, version);
  written constant jsonb := jsonb_build_object(
    'title', private.consultation_title(save_consultation.title),
    'summary', private.consultation_words('summary', save_consultation.summary),
    'decided_by', private.consultation_words('decided_by', save_consultation.decided_by),
    'can_change', private.consultation_words('can_change', save_consultation.can_change),
    'cannot_change', private.consultation_words('cannot_change', save_consultation.cannot_change),
    'contact', private.consultation_words('contact', save_consultation.contact),
    'other_formats', private.consultation_words('other_formats', save_consultation.other_formats),
    'privacy', private.consultation_words('privacy', save_consultation.privacy),
    'is_sensitive', coalesce(save_consultation.is_sensitive, false),
    'asks_equality', coalesce(save_consultation.asks_equality, false)
  );
begin
  -- What the public reads stays as it is at every pause in the typing, until it is published.
  update public.consultations c set
    staged = (
      select jsonb_object_agg(w.key, w.value)
      from jsonb_each(written) w
      where w.value is distinct from to_jsonb(known) -> w.key
    ),
    version = c.version + 1
  where c.id = known.id;
  if known.stage = 'draft' then
    perform private.set_consultation_areas(known.id, neighbourhoods);
    perform private.apply_staged(known.id);
  end if;
  return known.version + 1;
end
$$;

create function public.save_definition(consultation uuid, version integer, definition jsonb)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.editable_consultation(consultation, version);
begin
  perform private.check_definition_shape(save_definition.definition);
  perform private.require_sound_questions(
    save_definition.definition, array['not_earlier', 'never_asked']
  );
  update public.consultations c set
    definition = save_definition.definition, version = c.version + 1
  where c.id = known.id;
  return known.version + 1;
end
$$;

create function public.delete_draft(consultation uuid, version integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.consultations := private.consultation_to_change(consultation, version);
begin
  if known.stage <> 'draft' then
    raise exception using
      errcode = 'PT409', message = 'Only a draft can be deleted. The public has read this one.',
      detail = 'published';
  end if;
  delete from public.consultations c where c.id = known.id;
end
$$;

create function public.dismiss_warning(
  consultation uuid,
  rule text,
  subject text,
  reason text,
  wording text default ''
)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_for_consultation('edit_consultations', consultation);
begin
  if rule !~ '^[a-z_]{1,60}$' or rule is null or char_length(coalesce(subject, '')) > 60
    or char_length(coalesce(wording, '')) > 500
  then
    perform private.refuse_answer('rule', 'unknown', 'Nothing was stored, because there is no such warning.');
  end if;
  insert into public.consultation_dismissals
    (consultation_id, rule, subject, wording, reason, dismissed_by)
  values (
    consultation, dismiss_warning.rule, coalesce(dismiss_warning.subject, ''),
    coalesce(dismiss_warning.wording, ''),
    private.plan_words('reason', dismiss_warning.reason, 300), me
  )
  on conflict on constraint consultation_dismissals_pkey do update set
    wording = excluded.wording, reason = excluded.reason, dismissed_by = excluded.dismissed_by, dismissed_at = now();
end
$$;

create function public.restore_warning(consultation uuid, rule text, subject text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_for_consultation('edit_consultations', consultation);
  delete from public.consultation_dismissals d
  where d.consultation_id = consultation and d.rule = restore_warning.rule
    and d.subject = coalesce(restore_warning.subject, '');
end
$$;

create trigger "setting a warning aside is noted" after insert or update or delete
  on public.consultation_dismissals
  for each row execute function private.note_change('rule,subject,reason', 'consultation_id');
create trigger "whom it asks is noted" after insert or delete on public.consultation_neighbourhoods
  for each row execute function private.note_change('neighbourhood_id', 'consultation_id');

revoke execute on function
  public.create_consultation, public.duplicate_consultation, public.save_consultation,
  public.save_definition, public.delete_draft, public.dismiss_warning, public.restore_warning
from public;
grant execute on function
  public.create_consultation, public.duplicate_consultation, public.save_consultation,
  public.save_definition, public.delete_draft, public.dismiss_warning, public.restore_warning
to authenticated;
comment on function public.create_consultation(text, uuid[], jsonb) is
  'Drafts a consultation that asks some areas; answers its id.';
comment on function public.duplicate_consultation(uuid, text) is
  'Drafts another with the same words, areas and questions, and no dates; answers its id.';
comment on function public.save_consultation(uuid, integer, text, text, text, text, text, text, text, text, boolean, boolean, uuid[]) is
  'Changes what a draft says about itself, and whom it asks; of a public consultation, keeps the words for publish_changes. Answers its new version.';
comment on function private.apply_staged(uuid) is 'Makes what was staged of a consultation what it says about itself.';
comment on function public.save_definition(uuid, integer, jsonb) is
  'Keeps the questions as they are being written. What people answer changes with publish_consultation alone. Answers its new version.';
comment on function public.delete_draft(uuid, integer) is 'Deletes a consultation that was never published.';
comment on function public.dismiss_warning(uuid, text, text, text, text) is
  'Sets a warning before opening aside, with the reason, for as long as its words stay as they are.';
comment on function public.restore_warning(uuid, text, text) is 'Shows a warning again that was set aside.';
