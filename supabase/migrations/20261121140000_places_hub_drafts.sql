-- What staff are about to publish about a place, and who may edit and close which place.

create domain private.hub_draft as jsonb
  constraint malformed check (
    jsonb_typeof(value) = 'object'
    and value ?& array['hours', 'sessions', 'services', 'contacts', 'facilities', 'place', 'checked']
    and value - array['hours', 'sessions', 'services', 'contacts', 'facilities', 'place', 'checked'] = '{}'
  )
  constraint too_long check (octet_length(value::text) <= 200000);

create table public.location_drafts (
  location_id uuid primary key references public.locations on delete cascade,
  neighbourhood_id uuid references public.neighbourhoods,
  version integer not null default 1,
  content private.hub_draft not null,
  started_from jsonb not null,
  edited_by uuid not null references public.staff,
  edited_at timestamptz not null default now()
);

create index on public.location_drafts (neighbourhood_id);
create index on public.location_drafts (edited_by);

alter table public.location_drafts enable row level security;
revoke all on public.location_drafts from anon, authenticated;

-- A draft is stored at every pause in the typing: who took part is noted, not every pause.
create trigger "who drafts is noted" after insert or delete on public.location_drafts
  for each row execute function private.note_change('', 'location_id');
create trigger "who takes over is noted" after update on public.location_drafts
  for each row when (old.edited_by is distinct from new.edited_by)
  execute function private.note_change('', 'location_id');

-- Where a refuge is can cost a life: fewer may even see that it is in the list.
insert into private.role_actions (role, action)
values ('admin', 'edit_masked_places'), ('neighbourhood_manager', 'edit_masked_places');

create function private.may_everywhere()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce((select me.all_neighbourhoods from private.me() me), false)
$$;

create function private.my_hubs(action text)
returns setof public.locations
language sql
stable
security definer
set search_path = ''
as $$
  select l.*
  from public.locations l
  cross join (
    select private.may(my_hubs.action) as anywhere, private.may_everywhere() as everywhere,
      private.areas_where_i_may(my_hubs.action) as areas,
      private.may('edit_masked_places') as masked,
      private.areas_where_i_may('edit_masked_places') as masked_areas
    offset 0
  ) mine
  where mine.anywhere
    and case
      when l.neighbourhood_id is null then mine.everywhere
      else l.neighbourhood_id = any (mine.areas)
    end
    and (
      not l.masked
      or case
        when l.neighbourhood_id is null then mine.masked and mine.everywhere
        else l.neighbourhood_id = any (mine.masked_areas)
      end
    )
$$;

create function private.require_hub(action text, place uuid)
returns public.locations
language plpgsql
stable
set search_path = ''
as $$
declare
  found_place public.locations;
begin
  perform private.require(action);
  select h.* into found_place from private.my_hubs(action) h where h.id = place;
  if found_place.id is null then
    -- Of a masked place not even that it exists is said.
    if exists (select from public.locations l where l.id = place and not l.masked) then
      raise exception using
        errcode = 'PT403', message = 'This place is not in your areas.', detail = 'not_allowed';
    end if;
    raise exception using errcode = 'PT404', message = 'There is no such place.', detail = 'not_here';
  end if;
  return found_place;
end
$$;

create function private.note_hub_change(place public.locations, parts text[], before jsonb, after jsonb)
returns void
language sql
set search_path = ''
as $$
  insert into public.audit_entries
    (staff_id, entity, entity_id, neighbourhood_id, action, changed_columns, before, after)
  values (
    private.my_id(), 'locations', place.id, place.neighbourhood_id, 'update', parts,
    case when place.masked then '{}' else before end,
    case when place.masked then '{}' else after end
  )
$$;

create function private.staff_source()
returns public.slug
language sql
set search_path = ''
as $$
  insert into public.sources (slug, name)
  values ('council-staff', 'The council''s own staff, who checked it')
  on conflict (slug) do nothing;
  select 'council-staff'::public.slug
$$;

comment on domain private.hub_draft is
  'What can be edited about a place, as private.hub_shape() describes it; a draft may still be incomplete.';
comment on table public.location_drafts is
  'What staff are about to publish about a place: one draft for each. Read through hub_to_edit() alone.';
comment on column public.location_drafts.started_from is
  'What was published when the draft began, so that nobody overwrites what changed since.';
comment on function private.may_everywhere() is
  'Whether the person asking works in every area, and so also for places in none.';
comment on function private.my_hubs(text) is
  'The places with which the person asking may do this. Masked ones only for those who edit masked places.';
comment on function private.require_hub(text, uuid) is
  'The place, or a refusal: 403 outside the person''s areas; 404 where there is none, or one they must not know of.';
comment on function private.note_hub_change(public.locations, text[], jsonb, jsonb) is
  'Writes into the audit what was changed about a place; of a masked one, only which parts.';
comment on function private.staff_source() is
  'The source of facts that the council''s staff checked; made when it is first needed.';
