-- The words that only the database says about receipts, and the letter with a code.

create table private.receipt_words (
  language text primary key check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$'),
  words jsonb not null
);

alter table private.receipt_words enable row level security;

insert into private.receipt_words (language, words) values ('en', $words$
{
  "letter": {
    "subject": "Your code: follow what you told us",
    "body": "Thank you for telling us what matters to you.\n\nYour code is {code}\n\nKeep it. With it you can see what happens with what you said, change your words until somebody has read them, or take them back at any time:\n\n{page}\n\nPlease do not answer this email: nobody reads what is sent to it."
  },
  "check": {
    "title": "Check what you will send",
    "not_yet": "Nothing is sent yet.",
    "back": "To change something, use the back button of your browser. What you wrote is still there.",
    "words": "Your words",
    "about": "About",
    "reach": "How we can reach you",
    "rest": "Whatever else you filled in goes with it.",
    "send": "Send it"
  },
  "given": {
    "title": "Thank you. We have what you said",
    "code": "Your code",
    "keep": "Write it down, take a photo of it or print this page. We cannot find it again for you.",
    "use": "With it you can see what happens, change your words until somebody has read them, or take them back at any time.",
    "mailed": "If you gave us your email address, we have sent it there too.",
    "next": "Follow what you said",
    "home": "Go to the home page"
  },
  "story": {
    "title": "What you told us",
    "steps": "What has happened so far",
    "received": "We got it",
    "read": "Somebody here has read it",
    "not_read": "Nobody has read it yet",
    "published": "It is on this website",
    "grouped": "Others said the same. We put yours together with theirs",
    "declined": "We did not put it on this website",
    "answered": "We answered",
    "acted": "What we are doing about it",
    "withdrawn": "You took it back. Your words, and how to reach you if you told us, are gone.",
    "see": "See it on this website",
    "words": "Your words",
    "edited": "On this website it says",
    "about": "About",
    "reasons": {
      "personal_details": "It says something private about you or somebody else.",
      "about_a_person": "It is about one person whom others could recognise.",
      "abusive": "It would hurt somebody who reads it.",
      "not_ours": "It is about something that the council and its partners cannot change.",
      "report_it": "It is something to mend. The quickest way is to report it, so that a team comes out.",
      "unclear": "We could not tell what you mean. Please tell us again in other words.",
      "test": "It looks like somebody trying this page out."
    },
    "outcomes": {
      "done": "Done",
      "will_do": "We will do it",
      "looking_into": "We are looking into it",
      "partly": "We can do part of it",
      "no": "We will not do it",
      "not_ours": "This is not ours to do"
    }
  },
  "correct": {
    "title": "Change your words",
    "label": "Your words",
    "hint": "You can change them until somebody here has read them.",
    "button": "Save your words",
    "done": "Your words are changed.",
    "already_read": "Nothing was changed, because somebody here has read it already. You can still take it back, or tell us something new.",
    "missing": "Write what matters to you",
    "too_long": "Use 2000 letters or fewer",
    "too_many": "Many changes have come from your internet connection. Please try again in an hour"
  },
  "withdraw": {
    "title": "Take it back",
    "text": "Your words will be gone from our records and from this website. If you told us how to reach you, that goes too. This cannot be undone.",
    "ask": "Take it back…",
    "sure": "Are you sure?",
    "yes": "Yes, take it back",
    "no": "No, keep it"
  },
  "too_many": "Too many wrong codes have come from your internet connection. Please try again in an hour.",
  "unknown": "We have nothing under that code. Please look at each letter again.",
  "back": "Go back to the website"
}
$words$);

create function private.send_receipt(recipient text, receipt text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  letter constant jsonb := (select w.words -> 'letter' from private.receipt_words w limit 1);
begin
  perform private.send_letter(
    recipient,
    letter ->> 'subject',
    replace(replace(letter ->> 'body', '{code}', receipt), '{page}', private.site_origin() || '/receipt/'),
    can_wait => true
  );
end
$$;

comment on table private.receipt_words is
  'The words that only the database says: the letter with a receipt code, and the pages that answer a form sent without JavaScript. The first row counts; its English is src/messages/en/receipt-page.json.';
comment on function private.send_receipt(text, text) is 'Mails a receipt code.';
