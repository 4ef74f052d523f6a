-- A plan was looked at: what came of it, and when the next look is due.

create function public.record_plan_review(
  plan uuid,
  version integer,
  rag text,
  status text,
  looked_at text default '',
  next_steps text default '',
  reviewed_on date default null
)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  known public.plans := private.plan_to_change(plan);
  today date := private.today();
  day date := private.plan_day('reviewed_on', coalesce(reviewed_on, today), today);
  review uuid;
begin
  perform private.require_version(version, known.version);
  if known.state <> 'published' then
    raise exception using
      errcode = 'PT409', message = 'Only a published plan is reviewed.', detail = 'not_published';
  end if;
  insert into public.plan_reviews
    (plan_id, neighbourhood_id, reviewed_on, rag, status, looked_at, next_steps, reviewed_by, reviewed_as)
  values (
    known.id, known.neighbourhood_id, day,
    private.plan_choice('rag', rag, array['on_track', 'at_risk', 'off_track']),
    private.plan_words('status', record_plan_review.status, 2000),
    coalesce(private.plan_words('looked_at', looked_at, 2000, false), ''),
    coalesce(private.plan_words('next_steps', next_steps, 2000, false), ''),
    private.my_id(), (private.me()).role
  )
  returning id into review;
  update public.plans p set
    last_reviewed_on = greatest(p.last_reviewed_on, day), version = p.version + 1
  where p.id = known.id;
  perform private.publish();
  return review;
end
$$;

revoke execute on function public.record_plan_review from public;
grant execute on function public.record_plan_review to authenticated;

comment on function public.record_plan_review is
  'Records a review of a published plan, which sets its clock to that day.';
