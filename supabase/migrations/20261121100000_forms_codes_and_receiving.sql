-- A receipt is a code that whoever sent a form alone holds: how it is made, checked, kept and looked
-- up. Decision 11 says why.

create table private.receipt_key (
  single_row boolean primary key default true check (single_row),
  -- HMAC-SHA256 (RFC 2104) of a random key, with the key already mixed into both of its pads.
  inner_pad bytea not null check (octet_length(inner_pad) = 64),
  outer_pad bytea not null check (octet_length(outer_pad) = 64)
);
alter table private.receipt_key enable row level security;

do $$
declare
  secret bytea := sha256(
    uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
  );
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0..31 loop
    inner_pad := set_byte(inner_pad, i, get_byte(secret, i) # 54);
    outer_pad := set_byte(outer_pad, i, get_byte(secret, i) # 92);
  end loop;
  insert into private.receipt_key (inner_pad, outer_pad) values (inner_pad, outer_pad);
end
$$;

insert into private.form_limits (form, submissions, period) values
  ('open_receipt', 10, '1 hour'),
  ('open_receipt_everywhere', 300, '1 hour');

create function private.keyed_hash(message text)
returns bytea
language plpgsql
stable
set search_path = ''
as $$
declare
  pads record;
begin
  select k.inner_pad, k.outer_pad into pads from private.receipt_key k;
  return sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to(message, 'UTF8')));
end
$$;

create function private.read_code(typed text)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  code text := translate(upper(regexp_replace(coalesce(left(typed, 100), ''), '[^A-Za-z0-9]', '', 'g')), 'S', '5');
  weighted integer := 0;
begin
  if code !~ '^[2-9A-HJKMNP-RTV-Z]{12}$' then
    return null;
  end if;
  for place in 1..12 loop
    weighted := weighted
      + (13 - place) * (strpos('23456789ABCDEFGHJKMNPQRTVWXYZ', substr(code, place, 1)) - 1);
  end loop;
  return case when weighted % 29 = 0 then code end;
end
$$;

create function private.code_hash(code text)
returns bytea
language plpgsql
stable
set search_path = ''
as $$
begin
  return private.keyed_hash('hash of ' || code);
end
$$;

create function private.letters_of(hash bytea, many integer)
returns text
language plpgsql
immutable
set search_path = ''
as $$
declare
  letters text := '';
begin
  -- 256 is no multiple of 29, so that some letters come up nine times where others come up eight.
  for place in 1..many loop
    letters := letters || substr('23456789ABCDEFGHJKMNPQRTVWXYZ', get_byte(hash, place) % 29 + 1, 1);
  end loop;
  return letters;
end
$$;

create function private.receipt_for(seed text, out receipt text, out hash bytea)
language plpgsql
stable
set search_path = ''
as $$
declare
  alphabet constant text := '23456789ABCDEFGHJKMNPQRTVWXYZ';
  pads record;
  code text := '';
  weighted integer := 0;
begin
  select k.inner_pad, k.outer_pad into pads from private.receipt_key k;
  hash := sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to('code for ' || seed, 'UTF8')));
  -- Eleven letters of 29 are 53 bits. The same as private.letters_of, in one go with the check letter.
  for place in 1..11 loop
    code := code || substr(alphabet, get_byte(hash, place) % 29 + 1, 1);
    weighted := weighted + (13 - place) * (get_byte(hash, place) % 29);
  end loop;
  code := code || substr(alphabet, (29 - weighted % 29) % 29 + 1, 1);
  receipt := substr(code, 1, 4) || '-' || substr(code, 5, 4) || '-' || substr(code, 9, 4);
  hash := sha256(pads.outer_pad || sha256(pads.inner_pad || convert_to('hash of ' || code, 'UTF8')));
end
$$;

-- Whoever holds a code finds what it is of without a table between: the record is named by what the
-- code makes, and names nothing without the key.
create function private.record_of(code_hash bytea)
returns uuid
language sql
immutable
as $$
  select overlay(overlay(encode(substr(code_hash, 1, 16), 'hex') placing '8' from 13) placing '8' from 17)::uuid
$$;

create function private.open_receipt(
  typed text, also_questions boolean default false, out verdict text, out hash bytea
)
language plpgsql
set search_path = ''
as $$
declare
  code constant text := private.read_code(typed);
  address constant bytea := private.caller_today();
  everyone constant bytea := '';
  starts_at timestamptz;
  allowed integer;
begin
  if code is null then
    -- A slip of the pen. That it is one, the code's own rule tells, which is no secret.
    verdict := 'malformed';
    return;
  end if;

  select
    date_bin(l.period, now(), timestamptz 'epoch'),
    -- Where many guess from many places, each has fewer tries; whoever holds a code needs one.
    case when tries.submissions >= everywhere.submissions then 2 else l.submissions end
  into starts_at, allowed
  from private.form_limits l
  join private.form_limits everywhere on everywhere.form = 'open_receipt_everywhere'
  left join private.submission_counts tries
    on tries.form = everywhere.form and tries.address_hash = everyone
    and tries.period_starts_at = date_bin(everywhere.period, now(), timestamptz 'epoch')
  where l.form = 'open_receipt';
  -- Counted before it is looked up, so that a thousand guesses at once are no way round.
  insert into private.submission_counts as c (form, address_hash, period_starts_at)
  values ('open_receipt', address, starts_at)
  on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1
    where c.submissions < allowed;
  if not found then
    verdict := 'too_many';
    return;
  end if;

  -- Found by a hash whose key the guesser lacks: how long the index takes to say "not here" tells
  -- how far two hashes agree, which says nothing about how far two codes do.
  hash := private.code_hash(code);
  if exists (select from public.priorities p where p.id = private.record_of(hash))
    or exists (select from public.responses r where r.id = private.record_of(hash))
    or exists (select from private.case_receipts r where r.code_hash = hash)
    or (also_questions and exists (select from private.follow_up_codes r where r.code_hash = hash))
  then
    verdict := 'found';
    update private.submission_counts c set submissions = c.submissions - 1
    where c.form = 'open_receipt' and c.address_hash = address and c.period_starts_at = starts_at;
  else
    verdict := 'unknown';
    hash := null;
    insert into private.submission_counts as c (form, address_hash, period_starts_at)
    select l.form, everyone, date_bin(l.period, now(), timestamptz 'epoch')
    from private.form_limits l
    where l.form = 'open_receipt_everywhere'
    on conflict on constraint submission_counts_pkey do update set submissions = c.submissions + 1;
  end if;
end
$$;

comment on table private.receipt_key is
  'The secret from which receipt codes and their hashes are made. Lose it and no receipt opens; show it and a copy of the database tells whose code is whose.';
comment on function private.keyed_hash(text) is 'HMAC-SHA256 with the receipt key.';
comment on function private.read_code(text) is
  'A receipt code as it was made, from however somebody typed it; null when it cannot be one. Twelve of 29 letters and digits that look like no other; weighted 12 to 1 they add up to a multiple of 29, as in an ISBN, so that one wrong letter or two that changed places are noticed. src/priorities/say/receipt-code.ts has the same rule.';
comment on function private.code_hash(text) is 'What is kept of a receipt code.';
comment on function private.letters_of(bytea, integer) is
  'The first so many letters, of the 29 that look like no other, that a hash of 32 bytes stands for, up to 31.';
comment on function private.receipt_for(text) is
  'The receipt code, and its hash, that belong to something: the same for the same, and unknown to whoever lacks the key.';
comment on function private.record_of(bytea) is
  'The id of the record that is kept under a code: a UUID of version 8 (RFC 9562) from the hash of the code.';
comment on function private.open_receipt(text, boolean) is
  'Looks a typed receipt code (or also one that was mailed with questions) up: "found" with its hash, "unknown", "malformed" (not counted as a guess) or "too_many".';
