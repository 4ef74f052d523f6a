-- What those who were asked said, in numbers: of the months in which enough answered, once nobody can answer
-- any more, and from then on as it was told. What is counted so is deleted.

create table private.follow_up_tellings (
  first_month date primary key check (extract(day from first_month) = 1),
  last_month date not null unique check (last_month >= first_month),
  told jsonb not null
);
alter table private.follow_up_tellings enable row level security;

create function private.follow_up_answers_told(question text, choices text[], first_month date, last_month date)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  cells jsonb;
  leaves text[];
  parts text[];
  counts integer[];
  groups integer[];
  sets jsonb;
  alone jsonb;
begin
  select coalesce(jsonb_object_agg(n.answer || E'\narea\n' || n.part, n.people), '{}') into cells
  from (
    select coalesce(to_jsonb(a) ->> question, '') as answer,
      coalesce((select l.slug::text from public.neighbourhoods l where l.id = a.neighbourhood_id), '') as part,
      count(*)::integer as people
    from private.follow_up_answers a
    where a.month between follow_up_answers_told.first_month and follow_up_answers_told.last_month
    group by 1, 2
  ) n;
  -- Whoever left it out, or gave no area, is a part of its own, if there are any: nobody is about nobody.
  -- Few are unhappy, so the best answer stands last: it is told most often then.
  leaves := array(select '' where exists (select from jsonb_object_keys(cells) k where k like E'\n%'))
    || array(select c from unnest(choices) with ordinality x (c, place) order by x.place desc);
  parts := array(select l.slug::text from public.neighbourhoods l order by l.position, l.id)
    || array(select '' where exists (select from jsonb_object_keys(cells) k where k like E'%\n'));
  counts := array(
    select (
      select coalesce(sum((cells ->> (l.answer || E'\narea\n' || p))::integer), 0)::integer from unnest(parts) p
    )
    from unnest(leaves) with ordinality l (answer, place) order by l.place
  );
  groups := private.groups_told(counts, 1, 1, cardinality(leaves));
  sets := jsonb_build_array((
    select jsonb_agg(s.members order by s.g)
    from (
      select g, jsonb_agg(leaves[n::integer]) as members
      from unnest(groups) with ordinality x (g, n) group by g
    ) s
  ));
  alone := private.parts_alone(cells, sets, 'area', parts, false);
  return jsonb_build_object(
    'key', question, 'answers', private.parts_alone_told(leaves, counts),
    'areas', (
      select coalesce(jsonb_agg(jsonb_build_object('key', p.part, 'answers', (
        select jsonb_agg(jsonb_build_object(
          'key', l.answer, 'people', case when alone ? (l.answer || E'\n' || p.part)
            then coalesce((cells ->> (l.answer || E'\narea\n' || p.part))::integer, 0) end
        ) order by l.place)
        from unnest(leaves) with ordinality l (answer, place)
      )) order by p.place), '[]')
      from unnest(parts) with ordinality p (part, place)
      where exists (select from unnest(leaves) l where alone ? (l || E'\n' || p.part))
    )
  );
end
$$;

create function private.tell_follow_ups(today date default private.today())
returns void
language plpgsql
set search_path = ''
as $$
declare
  settings private.follow_up_settings;
  first date;
  asked integer := 0;
  answered integer := 0;
  month record;
begin
  lock table private.follow_up_tellings in share row exclusive mode;
  select s.* into settings from private.follow_up_settings s;
  for month in
    select m.month, m.asked, (
      select count(*)::integer from private.follow_up_answers a where a.month = m.month
    ) as answered
    from private.follow_ups_asked m
    where m.month > coalesce((select max(t.last_month) from private.follow_up_tellings t), '-infinity')
      and m.month + interval '1 month' + settings.answer_within <= tell_follow_ups.today
    order by m.month
  loop
    first := coalesce(first, month.month);
    asked := asked + month.asked;
    answered := answered + month.answered;
    -- Too few wait for those of the next month. That nobody left it is about nobody.
    continue when answered < settings.tell_from or asked - answered between 1 and 4;
    insert into private.follow_up_tellings (first_month, last_month, told)
    select first, month.month, jsonb_build_object(
      'first_month', first, 'last_month', month.month, 'asked', asked, 'answered', answered,
      'by_staff', (
        select case when least(count(*) filter (where a.by_staff), count(*) filter (where not a.by_staff)) >= 5
          then count(*) filter (where a.by_staff) end
        from private.follow_up_answers a where a.month between first and month.month
      ),
      'questions', (
        select jsonb_agg(
          private.follow_up_answers_told(q.question, q.choices, first, month.month) order by q.place
        )
        from private.follow_up_questions() q
      )
    );
    delete from private.follow_up_answers a where a.month between first and month.month;
    first := null;
    asked := 0;
    answered := 0;
  end loop;
end
$$;

create function public.follow_up_numbers()
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require('read_support_numbers');
  perform private.tell_follow_ups();
  return jsonb_build_object(
    'tellings', (
      select coalesce(jsonb_agg(t.told order by t.first_month), '[]') from private.follow_up_tellings t
      where t.last_month >= private.today() - interval '24 months'
    ),
    'areas', (
      select coalesce(jsonb_agg(jsonb_build_object('key', n.slug, 'name', n.name) order by n.position, n.id), '[]')
      from public.neighbourhoods n
    )
  );
end
$$;

revoke execute on function public.follow_up_numbers from public;
grant execute on function public.follow_up_numbers to authenticated;

comment on table private.follow_up_tellings is
  'What was told of how it went for those asked in these months, kept as it was told.';
comment on function private.follow_up_answers_told(text, text[], date, date) is
  'What may be told of one question (docs/decisions/0017): of everybody, and of the areas of which any number may be.';
comment on function private.tell_follow_ups(date) is
  'Keeps what may be told of the months in which nobody can answer any more, as many together as it takes for enough answers, and deletes the answers that are counted in it.';
comment on function public.follow_up_numbers() is
  'What those said who were asked how it went, in the last two years: how many were asked and answered, and each question in numbers without people. Nothing under five, nor what leads back to it.';
