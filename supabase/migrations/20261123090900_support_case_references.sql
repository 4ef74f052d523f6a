-- What a case is called, and whether it came in a flood.

create function private.case_reference(hash bytea)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  alphabet constant text := '23456789ABCDEFGHJKMNPQRTVWXYZ';
  -- As in private.receipt_for. The hash is keyed, so that no reference follows from another.
  letters constant text := left(translate(
    encode(sha256('reference'::bytea || hash), 'base64'),
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=', alphabet || alphabet
  ), 10);
begin
  return left(letters, 5) || '-' || right(letters, 5);
end
$$;

create function private.comes_in_a_flood()
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  -- Asked once: it may note today's salt, and would be asked again for every row.
  caller constant bytea := private.caller_today();
begin
  return exists (
    select from private.submission_counts c
    join private.form_limits counted on counted.form = 'submit_referral'
    join private.form_limits together on together.form = 'submit_referral_together'
    where c.form = 'submit_referral' and c.address_hash = caller
      and c.period_starts_at = date_bin(counted.period, now(), timestamptz 'epoch')
      and c.submissions > together.submissions
  );
end
$$;

comment on function private.case_reference(bytea) is
  'The reference that belongs to a keyed hash: the same for the same, so that a retry is told the same.';
comment on function private.comes_in_a_flood() is
  'Whether unusually many referrals have come from this connection in this hour.';
