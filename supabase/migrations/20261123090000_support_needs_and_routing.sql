-- What people ask help with, who looks at it, and by when: all of it data of the council.

create table public.support_needs (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  position smallint not null unique check (position > 0),
  name text not null check (char_length(name) between 1 and 80),
  description text not null check (char_length(description) <= 300),
  help_area_id uuid unique references public.help_areas on delete cascade,
  sensitive boolean not null default false,
  respond_within interval not null check (respond_within between '30 minutes' and '80 hours'),
  respond_urgently_within interval not null
    check (respond_urgently_within between '30 minutes' and '80 hours'),
  source text not null references public.sources (slug),
  checked_on date,
  provisional boolean not null default true,
  check (respond_urgently_within <= respond_within)
);

create table public.support_teams (
  id uuid primary key default gen_random_uuid(),
  slug public.slug not null unique,
  name text not null check (char_length(name) between 1 and 80),
  is_default boolean not null default false,
  demonstration boolean not null default false,
  version integer not null default 1
);

create table public.routing_rules (
  id uuid primary key default gen_random_uuid(),
  need_id uuid references public.support_needs on delete cascade,
  neighbourhood_id uuid references public.neighbourhoods on delete cascade,
  team_id uuid not null references public.support_teams on delete cascade,
  version integer not null default 1,
  unique nulls not distinct (need_id, neighbourhood_id),
  check (num_nonnulls(need_id, neighbourhood_id) >= 1)
);

create table public.support_hours (
  weekday smallint primary key check (weekday between 1 and 7),
  opens_at time not null,
  closes_at time not null,
  check (opens_at < closes_at)
);

create table public.closed_days (
  day date primary key,
  name text not null check (char_length(name) between 1 and 80),
  source text not null references public.sources (slug)
);

create unique index on public.support_teams (is_default) where is_default;
create index on public.routing_rules (neighbourhood_id);
create index on public.routing_rules (team_id);

alter table public.support_needs enable row level security;
alter table public.support_teams enable row level security;
alter table public.routing_rules enable row level security;
alter table public.support_hours enable row level security;
alter table public.closed_days enable row level security;
revoke all on
  public.support_needs, public.support_teams, public.routing_rules, public.support_hours,
  public.closed_days
from anon, authenticated;

insert into private.role_actions (role, action)
select role, action
from (values
  -- Everything that was asked, wherever it came from.
  ('work_gateway', array['gateway']),
  ('lead_cases', array['gateway', 'navigator', 'link_worker']),
  ('read_cases', array['neighbourhood_manager']),
  ('enter_referrals', array['gateway', 'navigator', 'link_worker', 'community_development']),
  ('change_routing', array['admin', 'gateway']),
  -- Numbers without people.
  ('read_support_numbers', array['admin', 'neighbourhood_manager', 'gateway', 'scrutiny'])
) as allowed (action, roles), unnest(roles) as role;

create function private.works_with_support()
returns boolean
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return private.may('work_gateway') or private.may('lead_cases') or private.may('read_cases')
    or private.may('change_routing') or private.may('read_support_numbers')
    or private.may('enter_referrals');
end
$$;

create policy "staff who work with support read its needs" on public.support_needs
  for select to authenticated using ((select private.works_with_support()));
create policy "staff who work with support read its teams" on public.support_teams
  for select to authenticated using ((select private.works_with_support()));
create policy "staff who work with support read where what goes" on public.routing_rules
  for select to authenticated using ((select private.works_with_support()));
create policy "staff who work with support read its hours" on public.support_hours
  for select to authenticated using ((select private.works_with_support()));
create policy "staff who work with support read its closed days" on public.closed_days
  for select to authenticated using ((select private.works_with_support()));
grant execute on function private.works_with_support to authenticated;
grant select on
  public.support_needs, public.support_teams, public.routing_rules, public.support_hours,
  public.closed_days
to authenticated;

create function private.routed(needs uuid[], neighbourhood uuid, out team uuid, out need uuid, out rule uuid)
language plpgsql
stable
set search_path = ''
as $$
begin
  -- The narrowest rule wins, and of several needs the first; with none, whoever answers for gaps.
  select r.team_id, r.need_id, r.id into team, need, rule
  from public.routing_rules r
  left join public.support_needs n on n.id = r.need_id
  where (r.need_id is null or r.need_id = any (needs))
    and (r.neighbourhood_id is null or r.neighbourhood_id = neighbourhood)
  order by num_nonnulls(r.need_id, r.neighbourhood_id) desc, (r.need_id is not null) desc, n.position
  limit 1;
  if rule is null then
    select t.id into team from public.support_teams t where t.is_default;
  end if;
end
$$;

create function private.after_working_time(since timestamptz, within interval)
returns timestamptz
language plpgsql
stable
set search_path = ''
as $$
declare
  today date := (since at time zone 'Europe/London')::date;
  hours record;
  opens timestamptz;
  closes timestamptz;
begin
  -- Forty days hold any promise, however long the holidays; a council without hours counts each hour.
  for i in 0..40 loop
    select h.opens_at, h.closes_at into hours
    from public.support_hours h
    where h.weekday = extract(isodow from today)
      and not exists (select from public.closed_days c where c.day = today);
    if found then
      opens := greatest((today + hours.opens_at) at time zone 'Europe/London', since);
      closes := (today + hours.closes_at) at time zone 'Europe/London';
      if opens < closes then
        if opens + within <= closes then
          return opens + within;
        end if;
        within := within - (closes - opens);
      end if;
    end if;
    today := today + 1;
  end loop;
  return since + within;
end
$$;

create trigger "changes are noted" after insert or update or delete on public.support_teams
  for each row execute function private.note_change('name,slug,is_default');
create trigger "changes are noted" after insert or update or delete on public.routing_rules
  for each row execute function private.note_change('need_id,neighbourhood_id,team_id');

comment on table public.support_needs is
  'What somebody may ask help with: one for each help area, and what is none of them.';
comment on column public.support_needs.sensitive is
  'A need that a person may be harmed for: its words stand behind an interruption, and in no address.';
comment on column public.support_needs.respond_within is
  'Working time until somebody must have tried to reach the person.';
comment on column public.support_needs.respond_urgently_within is
  'The same, where the person says that it cannot wait until tomorrow.';
comment on table public.support_teams is 'Who looks at what is asked.';
comment on column public.support_teams.is_default is
  'Gets whatever no rule names, so that a gap in the rules drops nobody. One team at most.';
comment on table public.routing_rules is
  'Which team gets a need, in an area or everywhere (null). The narrowest rule wins.';
comment on table public.support_hours is
  'When the council works, by day of the week (ISO 8601: Monday is 1), in London time. No row: closed.';
comment on table public.closed_days is 'Bank holidays, and other days on which nobody works.';
comment on function private.works_with_support() is
  'Whether the person asking does anything for which needs, teams, rules and hours have to be known.';
comment on function private.routed(uuid[], uuid) is
  'Which team somebody with these needs in this area is sent to, by which rule (null: the default team) and for which need (null: a rule for the whole area, or the default).';
comment on function private.after_working_time(timestamptz, interval) is
  'The moment at which this much working time has passed.';
