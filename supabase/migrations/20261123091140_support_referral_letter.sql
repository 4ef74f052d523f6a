-- A letter that we have what somebody sent, only where an email is a way to reach them and safe to send.
-- Anybody may type anybody's address, so there are few, and they wait for every other letter.

create function private.mailbox(address text)
returns text
language sql
immutable
set search_path = ''
as $$
  -- Many mailboxes take what comes before a plus sign for their name.
  select regexp_replace(lower(address), '\+[^@]*@', '@')
$$;

create function private.may_send_referral_letter(recipient text)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  mailbox constant bytea := private.keyed_hash('letter to ' || private.mailbox(recipient));
  everybody constant bytea := '';
  counted record;
begin
  for counted in
    select l.form, l.submissions, date_bin(l.period, now(), timestamptz 'epoch') as starts_at, t.whose
    from (values (1, 'referral_letter', mailbox), (2, 'referral_letter_together', everybody)) t (place, form, whose)
    join private.form_limits l on l.form = t.form
    order by t.place
  loop
    insert into private.submission_counts as c (form, address_hash, period_starts_at)
    values (counted.form, counted.whose, counted.starts_at)
    on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1
      where c.submissions < counted.submissions;
    if not found then
      return false;
    end if;
  end loop;
  return true;
end
$$;

create function private.send_referral_letter(recipient text, reference text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  letter constant jsonb := (select w.words -> 'referral' -> 'letter' from private.receipt_words w limit 1);
begin
  if private.may_send_referral_letter(recipient) then
    perform private.send_letter(
      recipient, letter ->> 'subject', replace(letter ->> 'body', '{reference}', reference), can_wait => true
    );
  end if;
end
$$;

comment on function private.mailbox(text) is 'The mailbox of an email address, however it is written.';
comment on function private.may_send_referral_letter(text) is
  'Counts a letter to this mailbox, kept as a keyed hash until the next day, and answers whether it may still go: so many to one mailbox in a day, and so many altogether in an hour.';
comment on function private.send_referral_letter(text, text) is
  'Writes that a request arrived, with its reference and not a word of what it was about, unless too many such letters go out.';
