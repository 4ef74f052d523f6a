-- What a case is called, how a request is known that comes twice, and whether it came in a flood.

create function private.case_reference(hash bytea)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  -- The hash is keyed, so that no reference follows from another.
  letters constant text := private.letters_of(sha256('reference'::bytea || hash), 10);
begin
  return left(letters, 5) || '-' || right(letters, 5);
end
$$;

create function private.referral_identity(content text, key text, since timestamptz)
returns text
language plpgsql
set search_path = ''
as $$
begin
  -- With what was said as well as with the key: other words under the same key are another request,
  -- and nothing of them is lost.
  return 'submit_referral ' || coalesce(
    'key ' || key, encode(private.caller_today(), 'hex') || extract(epoch from since)
  ) || ' ' || content;
end
$$;

create function private.comes_in_a_flood()
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  often record;
  many integer;
begin
  select l.submissions, date_bin(l.period, now(), timestamptz 'epoch') as since into strict often
  from private.form_limits l where l.form = 'submit_referral';
  insert into private.submission_counts as c (form, address_hash, period_starts_at)
  values ('submit_referral', private.caller_today(), often.since)
  on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1
  returning c.submissions into many;
  return many > often.submissions;
end
$$;

comment on function private.referral_identity(text, text, timestamptz) is
  'What one request alone comes with, from which its reference and its receipt are made: the same content under the same key or, without one, from the same connection since the same time.';
comment on function private.case_reference(bytea) is
  'The reference that belongs to a keyed hash: the same for the same, so that a retry is told the same.';
comment on function private.comes_in_a_flood() is
  'Counts one referral from this connection; whether unusually many have come from it in this hour.';
