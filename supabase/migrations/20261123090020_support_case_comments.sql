-- What each table of a case is for.

comment on domain public.referral_for is
  'Whom help is asked for: the person who asks, someone who agreed to it, or someone they work with.';
comment on domain public.how_soon is 'When somebody says that they need to hear from us.';
comment on domain public.case_risk is 'What the gateway makes of how much danger somebody is in.';
comment on domain public.case_outcome is 'What came of a case.';
comment on domain public.referral_channel is 'How somebody asked.';
comment on domain public.referral_words is 'What somebody wrote about what they need.';
comment on domain public.case_note is 'What staff write on a case.';
comment on domain public.short_note is 'A line or two.';
comment on domain public.ways_to_reach is 'How somebody may be reached; at least one way.';
comment on domain public.safe_messages is
  'Which messages are safe to leave. What is not named here is never sent.';
comment on domain public.safe_days is 'On which days it is safe; none named: on any.';
comment on domain public.safe_times is 'At which times of the day it is safe; none named: at any.';
comment on domain public.communication_needs is 'What somebody needs in order to talk with us.';

comment on table public.cases is
  'What somebody asked, from the asking to its outcome. Nothing here says who it is.';
comment on column public.cases.reference is
  'What the person and staff call it. It opens nothing, and does not follow from any other.';
comment on column public.cases.rank is
  'Place in the queue: risk first, then how soon; 0 is first. Equal ones are looked at by respond_by.';
comment on column public.cases.neighbourhood_id is
  'Where the person lives, if they said so; only the gateway and the lead see a case without.';
comment on column public.cases.apart is
  'Came with unusually many others from one connection: a person looks at it apart from the rest.';
comment on column public.cases.respond_by is
  'By when somebody must have tried to reach the person: the shortest promise of its needs, in working time.';
comment on column public.cases.looked_at is 'When somebody of ours first looked at it.';
comment on column public.cases.tries is 'How often somebody tried to reach the person and did not, since last reached.';
comment on column public.cases.first_tried_at is
  'When somebody first tried to reach the person; with the minutes of working time that they had waited, and whether the promise was kept.';
comment on column public.cases.asked_again_at is
  'When the person last asked in a case that is followed in this one and that nobody had tried them for.';
comment on column public.cases.own_how_soon is
  'What how_soon was before another case was followed in this one; null while none is. The more urgent counts.';
comment on column public.cases.own_respond_by is
  'What respond_by was before another case was followed in this one; null while none is.';
comment on column public.cases.untried is
  'Nobody has tried to reach the person since they last asked: its promise runs.';
comment on column public.cases.escalated_at is
  'Since when a manager is asked to decide something about it; null once that is settled.';
comment on column public.cases.merged_into is
  'The case that the same person''s is followed in; undone by setting it to null.';
comment on column public.cases.forget_on is
  'When words, contact and notes are deleted; from the day it was closed, by public.retention_periods.';
comment on column public.cases.erased_at is
  'Since when nothing is left of the person: what stays is a number in its area and month.';
comment on table public.case_needs is 'What a case is about; one may have several needs.';
comment on table public.case_words is 'What the person wrote. Read only where the case is, and each reading is on the record.';
comment on table public.case_contacts is
  'How to reach the person, and what must not happen. Read only where the case is, and each reading is on the record.';
comment on column public.case_contacts.caller_says is 'Who we should say is calling.';
comment on column public.case_contacts.safe_word is 'A word from us that tells the person it is us.';
comment on column public.case_contacts.asked_by is 'Who asked for them, and how to reach that person; null if they asked themselves.';
comment on column public.case_contacts.consent_recorded is
  'How the person agreed to be contacted: themselves on the form; with staff beside them or on the phone; or as the one who asked says.';
comment on column public.case_contacts.withdrawn_at is
  'Since when they do not want us to get in touch; null while they do. No way is safe meanwhile.';
comment on table public.case_sharing is 'With whom the person agreed that we share it, agency by agency.';
comment on table public.case_equality_answers is
  'Answers to equality questions, with the month and area alone: nothing leads back to a case.';
comment on table public.case_entries is 'The one timeline of a case. Entries are added, never changed.';
comment on column public.case_entries.way is 'How a contact was tried.';
comment on column public.case_entries.colleague_id is 'To whom a case was given.';
comment on column public.case_entries.case_entry_id is 'The entry that this one follows, such as the goal that was reached.';
comment on table public.case_appointments is 'When and where somebody is to be met.';
comment on column public.case_appointments.moved_from is
  'The case it was planned in, where that is followed in another now.';
comment on table public.case_follow_ups is
  'Whether somebody agreed to be asked later how it went, and whether they were: never what they said.';
comment on column public.case_follow_ups.way is
  'How they agreed to be asked: by an email where one is safe, or by a worker who calls or meets them.';
comment on column public.case_follow_ups.state is
  'agreed; asked; answered; or over: nobody asks any more. Whoever was asked once is not asked again.';
comment on column public.case_follow_ups.until is 'The last day on which they can answer.';
comment on table public.caseloads is
  'How many cases somebody can lead, and who stands in while they are away. No row: no limit.';
comment on table public.retention_periods is
  'How long what is kept, and why: a case from the day it was closed, by what came of it; letters, equality answers and the record of who did what from the day they were made.';
comment on table private.case_receipts is
  'Which receipt code belongs to which case, as a hash, where the person wished for one.';
