-- Closing at once what came in a flood and is from nobody, so that what is real can be found.

create function public.close_apart_cases(ids uuid[], seen integer[], words text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  clean text;
  each_one record;
  it public.cases;
begin
  perform private.require('work_gateway');
  clean := private.case_words('words', words, 'Say how you know that nobody needs help here.');
  if coalesce(cardinality(ids), 0) not between 1 and 100 or cardinality(seen) is distinct from cardinality(ids) then
    perform private.refuse_answer('ids', 'out_of_range', 'Choose 1 to 100 requests.');
  end if;
  perform private.because('Closed with others that came in a flood.');
  -- In one order, so that two who close the same wait for each other instead of blocking.
  for each_one in
    select chosen.id, chosen.seen from unnest(ids, seen) as chosen (id, seen) order by chosen.id
  loop
    it := private.case_to_change(each_one.id, each_one.seen);
    if it.state <> 'waiting' or not it.apart or it.tries > 0 or not it.untried then
      raise exception using
        errcode = 'PT409', detail = 'not_apart',
        message = format(
          '%s is not one of those set apart, or somebody has tried to reach the person. Nothing was closed.',
          it.reference
        );
    end if;
    perform public.close_case(it.id, it.version, 'not_for_us', clean);
  end loop;
  perform private.because(null);
  return jsonb_build_object('closed', cardinality(ids));
end
$$;

revoke execute on function public.close_apart_cases from public;
grant execute on function public.close_apart_cases to authenticated;

comment on function public.close_apart_cases(uuid[], integer[], text) is
  'Closes up to 100 cases that came in a flood and that nobody has tried to reach anybody about, each named by its id and the version that was seen, as not for us, with one reason that is put on each. All or none. By the gateway.';
