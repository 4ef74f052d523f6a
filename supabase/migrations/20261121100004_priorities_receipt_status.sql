-- Opening a receipt: to its story, or to why not.

create function private.with_receipt(
  typed text, also_questions boolean default false,
  out status integer, out code text, out message text, out fields json, out hash bytea
)
language plpgsql
set search_path = ''
as $$
declare
  opened record;
begin
  fields := '{}';
  if current_setting('request.method', true) <> 'POST' then
    status := 405;
    return;
  end if;
  select * into opened from private.open_receipt(typed, also_questions);
  hash := opened.hash;
  case opened.verdict
    when 'found' then
      status := 200;
    when 'malformed' then
      status := 400;
      code := 'invalid';
      message := 'That is not one of our codes. Please look at each letter again.';
      fields := '{"code": "malformed"}';
    when 'unknown' then
      status := 404;
      code := 'invalid';
      message := 'We have nothing under that code. Please look at each letter again.';
      fields := '{"code": "unknown"}';
    else
      status := 429;
      code := 'too_many';
      message := 'Too many wrong codes have come from your connection. Please try again in an hour.';
  end case;
end
$$;

create function private.refuse_form(status integer, code text, message text, page text, fields json)
returns json
language plpgsql
set search_path = ''
as $$
begin
  if status = 405 then
    return private.refused_method();
  end if;
  return private.refuse(status, code, message, page, fields);
end
$$;

create function private.answer_receipt(
  status integer, code text, message text, fields json, code_hash bytea
)
returns json
language plpgsql
set search_path = ''
as $$
begin
  if status <> 200 then
    return private.refuse_form(status, code, message, '/receipt/', fields);
  end if;
  -- No copy of what somebody said stays on a shared computer.
  perform set_config('response.headers', '[{"Cache-Control": "no-store"}]', true);
  return coalesce(
    private.receipt_story(code_hash), private.response_story(code_hash), private.referral_story(code_hash)
  );
end
$$;

create function public.receipt_status(code text default '')
returns json
language plpgsql
security definer
set search_path = ''
as $$
declare
  r record;
begin
  select * into r from private.with_receipt(code);
  return private.answer_receipt(r.status, r.code, r.message, r.fields, r.hash);
end
$$;

revoke execute on function public.receipt_status from public;
grant execute on function public.receipt_status to anon, authenticated;

comment on function private.refuse_form is
  'private.refuse, and for 405 the sentence that a form is sent with POST.';
comment on function private.with_receipt(text, boolean) is
  'Opens a receipt for a request: 200 and its hash, or what to answer instead.';
comment on function private.answer_receipt is 'Answers a script: the story behind a receipt, or why not.';
comment on function public.receipt_status(text) is
  'What became of what somebody said, for whoever has its receipt code. With POST alone: a code in an address would be kept in logs and histories.';
