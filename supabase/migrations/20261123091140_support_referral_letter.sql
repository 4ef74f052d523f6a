-- A letter that we have what somebody sent, only where an email is a way to reach them and safe to send.

create function private.send_referral_letter(recipient text, reference text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  letter constant jsonb := (select w.words -> 'referral' -> 'letter' from private.receipt_words w limit 1);
begin
  perform private.send_letter(
    recipient, letter ->> 'subject', replace(letter ->> 'body', '{reference}', reference)
  );
end
$$;

comment on function private.send_referral_letter(text, text) is
  'Writes that a request arrived, with its reference and not a word of what it was about.';
