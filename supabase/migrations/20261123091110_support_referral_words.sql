-- What the database's own pages say about asking for help, and what the form asks: both say the same.

update private.receipt_words set words = words || $words$
{
  "referral": {
    "exit": {
      "button": "Leave this page",
      "address": "https://www.bbc.co.uk/weather",
      "close": "Then close the window: the Back button would come back to this page."
    },
    "before": {
      "more": "More kinds of help, out of sight",
      "title": "Before you go on",
      "about": "What comes next names kinds of help for people who have been hurt by somebody.",
      "seen": "Is it safe to look at this now? If someone might see your screen or check this device, you may want to use a different one, or just choose “Just someone to talk to”.",
      "exit": "“Leave this page” takes you to the BBC weather page at any time. It cannot clear the pages that this device has already been to.",
      "danger": "In danger now? Call 999.",
      "talk": "Rather talk to somebody now?",
      "go": "Go on",
      "back": "Back to the question",
      "show": "Show the other kinds of help",
      "shown": "These are the kinds of help that were out of sight. You can ring somebody now, too:",
      "checked": "Our pages under Get help say where each number is from and when it was last checked."
    },
    "given": {
      "title": "Thank you. A person will read this",
      "reference": "Your reference",
      "reference_use": "Say it if you talk to us, and we find what you sent.",
      "respond_by": "We will try to reach you by {when}, in the ways that you chose.",
      "soon": "We will try to reach you in the ways that you chose.",
      "code": "Your code",
      "code_use": "With it you can see how far we are. It never shows what you asked about.",
      "keep": "Write it down if that is safe for you. We cannot find it again for you.",
      "next": "See how far it is",
      "worse": "If it gets worse, do not wait for us. Call 999 in danger.",
      "home": "Go to the home page"
    },
    "letter": {
      "subject": "We have your message",
      "body": "Thank you for your message.\n\nYour reference is {reference}\n\nA person will read it and get in touch.\n\nPlease do not answer this email: nobody reads what is sent to it."
    },
    "story": {
      "title": "What you sent us",
      "reference": "Reference",
      "received": "We got it",
      "looked_at": "Somebody here has read it",
      "respond_by": "We will try to reach you by {when}",
      "tried": "We tried to reach you",
      "with_service": "Somebody is in touch with you",
      "closed": "This is finished",
      "again": "If you need us again, ask again at any time.",
      "follow_up": {
        "agreed": "You said that we may ask you later how it went. We do so from {day}.",
        "open": "You said that we may ask you how it went. There are four short questions. You can leave out any of them.",
        "answered": "You answered our questions. Thank you.",
        "where": "Answer the questions here, with the same code",
        "answer": "Answer the questions",
        "stop": "Do not ask me"
      }
    },
    "refused": {
      "title": "Nothing is sent yet",
      "text": "Some answers need another look. All your other answers are still here: change these and send it again.",
      "send": "Send it again",
      "left_out": "We left this answer out, because it is not on our list.",
      "other": "Something did not work. Nothing was sent. Please go back and try again, or ring us."
    },
    "fields": {
      "for_whom": {
        "ask": "Who needs help?",
        "choices": {
          "me": "I do",
          "someone": "Somebody I know",
          "client": "Somebody I work with"
        }
      },
      "agreed": {
        "ask": "They know that I am asking, and they said yes"
      },
      "asked_by": {
        "ask": "Your own name, and how we can reach you"
      },
      "needs": {
        "ask": "What would help?"
      },
      "words": {
        "ask": "What is going on?"
      },
      "how_soon": {
        "ask": "How soon do you need somebody?",
        "choices": {
          "today": "Today. It cannot wait until tomorrow",
          "this_week": "This week",
          "can_wait": "It can wait longer"
        }
      },
      "neighbourhood": {
        "ask": "Where do you live?"
      },
      "name": {
        "ask": "What should we call you?"
      },
      "ways": {
        "ask": "How may we reach you?",
        "choices": {
          "phone": "By phone",
          "email": "By email",
          "post": "By post",
          "hub": "In person, at a hub",
          "through": "Through somebody else"
        }
      },
      "phone": {
        "ask": "Your phone number"
      },
      "email": {
        "ask": "Your email address"
      },
      "post_address": {
        "ask": "Where we can write to"
      },
      "hub": {
        "ask": "Which hub?"
      },
      "through_whom": {
        "ask": "Who is it, and how do we reach them?"
      },
      "safe_messages": {
        "ask": "What is safe for us to leave or send?",
        "choices": {
          "voicemail": "A voicemail",
          "text": "A text message",
          "email": "An email",
          "post": "A letter"
        }
      },
      "safe_days": {
        "ask": "Which days are safe?",
        "choices": {
          "mon": "Monday",
          "tue": "Tuesday",
          "wed": "Wednesday",
          "thu": "Thursday",
          "fri": "Friday",
          "sat": "Saturday",
          "sun": "Sunday"
        }
      },
      "safe_times": {
        "ask": "What times are safe?",
        "choices": {
          "morning": "Mornings",
          "afternoon": "Afternoons",
          "evening": "Evenings"
        }
      },
      "caller_says": {
        "ask": "If somebody else answers, who should we say is calling?"
      },
      "safe_word": {
        "ask": "A word that we say first, so that you know it is us"
      },
      "communication": {
        "ask": "What would make it easier to talk?",
        "choices": {
          "interpreter": "An interpreter",
          "bsl": "A British Sign Language interpreter",
          "textphone": "A textphone",
          "someone_with_me": "Somebody with me"
        }
      },
      "language": {
        "ask": "Which language?"
      },
      "must_not": {
        "ask": "What must we not do?"
      },
      "contact_consent": {
        "ask": "Yes, get in touch with me in the ways I chose"
      },
      "share_with": {
        "ask": "Who may we tell, if they can help you?"
      },
      "wants_code": {
        "ask": "Give me a code to see how far it is"
      }
    },
    "problems": {
      "for_whom": {
        "missing": "Say who needs help"
      },
      "agreed": {
        "missing": "Only ask for somebody who said yes"
      },
      "asked_by": {
        "missing": "Write your own name and how we can reach you",
        "too_long": "Use fewer words for your own name"
      },
      "needs": {
        "missing": "Choose at least one thing. “Just someone to talk to” is enough"
      },
      "words": {
        "too_long": "Use fewer words about what is going on: 4000 letters at most"
      },
      "name": {
        "missing": "Write what we should call you. It need not be your real name",
        "too_long": "Use a shorter name"
      },
      "ways": {
        "missing": "Choose at least one way to reach you"
      },
      "phone": {
        "missing": "Write your phone number, or take “By phone” away",
        "malformed": "Write a phone number, like 01632 960001"
      },
      "email": {
        "missing": "Write your email address, or take “By email” away",
        "malformed": "Write an email address, like name@example.com"
      },
      "post_address": {
        "missing": "Write where we can write to, or take “By post” away",
        "too_long": "Use a shorter address"
      },
      "hub": {
        "missing": "Choose a hub, or take “In person” away"
      },
      "through_whom": {
        "missing": "Write who we reach you through, or take that way away",
        "too_long": "Use fewer words about who we reach you through"
      },
      "safe_messages": {
        "unreachable": "We cannot reach you like this. Choose what is safe to send you, or choose another way to reach you"
      },
      "caller_says": {
        "too_long": "Use fewer words about who is calling"
      },
      "safe_word": {
        "too_long": "Use a shorter word"
      },
      "language": {
        "missing": "Write which language the interpreter should speak",
        "too_long": "Use fewer words about the language"
      },
      "must_not": {
        "too_long": "Use fewer words about what we must not do: 300 letters at most"
      },
      "contact_consent": {
        "missing": "Say yes to us getting in touch: without that we cannot help"
      },
      "other": "Look at this answer again"
    }
  }
}
$words$
where language = 'en';
