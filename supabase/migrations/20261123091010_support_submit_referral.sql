-- The doors through which a referral comes.

create function public.submit_referral(
  referral jsonb default '{}', idempotency_key text default '', website text default '',
  seconds_taken text default ''
)
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  taken record;
begin
  taken := private.take_referral(referral, idempotency_key, website, seconds_taken);
  if taken.status = 201 then
    perform set_config('response.status', '201', true);
    perform set_config('response.headers', '[{"Cache-Control": "no-store"}]', true);
    return json_build_object(
      'message', 'Thank you. A person will read this.', 'reference', taken.reference,
      'receipt', taken.receipt, 'respond_by', taken.respond_by
    );
  end if;
  return private.refuse_form(taken.status, taken.code, taken.message, '/get-support/ask/', taken.fields::json);
end
$$;

create function public.enter_referral(
  referral jsonb default '{}', channel text default '', consent text default '',
  idempotency_key text default ''
)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  me constant uuid := private.require('enter_referrals');
  taken record;
begin
  if private.refusal(channel, 'public.referral_channel') is not null or coalesce(channel, '') in ('', 'website') then
    raise exception using
      errcode = 'PT400', message = 'Say how they asked.', detail = 'channel:missing';
  end if;
  if consent is null or consent not in ('with_them', 'on_the_phone', 'agreed') then
    raise exception using
      errcode = 'PT400', message = 'Say how they agreed that we may contact them.',
      detail = 'consent:missing';
  end if;
  if private.refusal(coalesce(idempotency_key, ''), 'private.idempotency_key') is not null then
    raise exception using
      errcode = 'PT400', message = 'Nothing was stored, because a retry could store it twice.',
      detail = 'idempotency_key:malformed';
  end if;
  taken := private.take_referral(
    referral, encode(sha256(convert_to(me || ' ' || idempotency_key, 'UTF8')), 'hex'), '', '',
    channel, me, consent
  );
  if taken.status <> 201 then
    raise exception using
      errcode = 'PT' || taken.status, message = coalesce(taken.message, 'Send this with POST.'),
      detail = coalesce(
        (select key || ':' || value from jsonb_each_text(taken.fields) limit 1),
        taken.code, 'wrong_method'
      );
  end if;
  return jsonb_build_object('reference', taken.reference, 'receipt', taken.receipt);
end
$$;

create function private.referral_story(code_hash bytea)
returns json
language sql
stable
set search_path = ''
as $$
  -- Never what it was about: whoever holds the code may not be who asked.
  select json_build_object(
    'kind', 'referral',
    'state', case
      when followed.erased_at is not null then 'closed'
      when followed.state = 'closed' then 'closed'
      when since.reached_at is not null then 'with_service'
      when since.tried_at is not null then 'tried'
      when since.looked_at is not null then 'looked_at'
      else 'received'
    end,
    'reference', asked.reference,
    'received_at', asked.received_at,
    'looked_at', since.looked_at,
    'tried_at', since.tried_at,
    'reached_at', since.reached_at,
    'closed_at', followed.closed_at,
    'respond_by', asked.respond_by,
    'follow_up', (
      select jsonb_build_object(
        'state', case
          when f.state = 'answered' then 'answered' when private.today() < f.ask_on then 'agreed' else 'open'
        end,
        'from', f.ask_on
      )
      from public.case_follow_ups f
      where f.case_id = followed.id and f.state <> 'over' and private.today() <= f.until
    ),
    'may_withdraw', false
  )
  from private.case_receipts x
  join public.cases asked on asked.id = x.case_id
  join public.cases followed on followed.id = coalesce(asked.merged_into, asked.id)
  -- What was done before they asked was not done about what they asked.
  cross join lateral (
    select
      coalesce(
        asked.looked_at, case when followed.looked_at >= asked.received_at then followed.looked_at end
      ) as looked_at,
      greatest(
        asked.tried_at, case when followed.tried_at >= asked.received_at then followed.tried_at end
      ) as tried_at,
      coalesce(asked.reached_at, (
        select min(e.at) from public.case_entries e
        where e.case_id = followed.id and followed.id <> asked.id and e.kind = 'reached'
          and e.at >= asked.received_at
      )) as reached_at
  ) as since
  where x.code_hash = referral_story.code_hash
$$;

revoke execute on function public.submit_referral, public.enter_referral from public;
grant execute on function public.submit_referral to anon, authenticated;
grant execute on function public.enter_referral to authenticated;

comment on function public.submit_referral is
  'Takes a request for help from anyone: an object with the fields of private.referral_fields (lists as arrays). Answers the reference and, where wished for, the receipt code. Never refused for coming too often: a flood, and whatever fills in the hidden website field, waits apart for a person.';
comment on function public.enter_referral is
  'submit_referral by staff, with the person beside them, on the phone, or agreed as the one who asks says: channel, how consent was given, and a key that makes a retry harmless.';
comment on function private.referral_story(bytea) is
  'How far a request for help has come, for the holder of its receipt; null where the code is of something else. Never what it was about.';
