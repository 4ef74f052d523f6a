-- What is asked of somebody some weeks after their case was closed, and how: the letter names nothing
-- of what it was about.

update private.receipt_words set words = words || $words$
{
  "questions": {
    "title": "A few short questions",
    "about": "You said that we may ask you this. You need not answer, and you can leave out any question.",
    "kept_apart": "We keep what you say apart from your name and from everything else we know about you. We count it with what others say, and tell only numbers of five people or more.",
    "met": {
      "ask": "Did the help meet what you needed?",
      "choices": {
        "yes": "Yes, all of it",
        "partly": "Some of it",
        "no": "No"
      }
    },
    "manage": {
      "ask": "Can you manage things better now than before?",
      "choices": {
        "more": "Yes, better",
        "same": "About the same",
        "less": "No, it is harder now"
      }
    },
    "kept": {
      "ask": "Did we do what we said we would do?",
      "choices": {
        "yes": "Yes",
        "partly": "Some of it",
        "no": "No"
      }
    },
    "respect": {
      "ask": "Did we treat you with respect?",
      "choices": {
        "always": "Yes, always",
        "mostly": "Most of the time",
        "no": "No"
      }
    },
    "skip": "I would rather not say",
    "send": "Send my answers",
    "nothing": "Choose at least one answer. Or just leave this page: you need not answer.",
    "wrong": "One answer is not on our list. Look at your answers again, then send them again.",
    "thanks": {
      "title": "Thank you",
      "text": "We have your answers. You can close this page now."
    },
    "stop": {
      "title": "Rather not be asked?",
      "text": "Then we will not ask you again.",
      "button": "Do not ask me",
      "done": "We will not ask you again."
    },
    "later": "You said that we may ask you some questions. We do so from {day}.",
    "over": "There is nothing to answer here any more.",
    "unknown": "We have nothing under that code. Please check each letter and number.",
    "too_many": "Too many wrong codes have come from your internet connection. Please try again in an hour.",
    "again": {
      "title": "Need us again?",
      "text": "Ask us at any time. If somebody is in danger, call 999 now.",
      "link": "Ask for help again"
    },
    "back": "Type another code",
    "letter": {
      "subject": "A few short questions",
      "body": "Some time ago you said that we may ask you a few short questions.\n\nYour code is {code}\n\nIf you like, type it on this page:\n\n{page}\n\nThere are four questions, and you can leave out any of them. You need not answer. The code works until {day}. We will not write about this again.\n\nPlease do not answer this email: nobody reads what is sent to it."
    }
  }
}
$words$
where language = 'en';
