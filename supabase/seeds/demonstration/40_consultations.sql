-- Made-up consultations. Days are counted from the day the seed is loaded. One is open and has every
-- kind of question there is.
create temporary view demonstration_areas as
select id, row_number() over (order by position) as area
from public.neighbourhoods where status <> 'ended';

insert into public.consultations (
  slug, title, summary, decided_by, can_change, cannot_change, contact, other_formats, privacy,
  opens_at, closes_at, report_by, retained_until, stage, definition, published_at, created_by,
  demonstration
)
select
  'the-green', 'What should the green be for?',
  'The green behind the shops is bare, and we have money to change it. Tell us how you use it now and what you want there.',
  'The neighbourhood manager decides in spring, together with the residents who come to the meeting about it.',
  'What is planted and built there, where the paths go, and what happens there.',
  'The size of the green, and how much money there is.',
  'Ask at any hub. Someone there can also answer together with you.',
  'Every hub has this on paper, and can read it to you or ring you back in another language.',
  'You do not have to give your name. We keep your answers until the date below, and then only the numbers.',
  (date_trunc('day', now() at time zone 'Europe/London') - interval '9 days') at time zone 'Europe/London',
  (date_trunc('day', now() at time zone 'Europe/London') + interval '26 days') at time zone 'Europe/London',
  (now() + interval '60 days')::date, (now() + interval '400 days')::date, 'published',
  '{}', now() - interval '10 days',
  (select id from public.staff where email = 'worker@demonstration.example'), true;

update public.consultations set definition = $json$
{
  "format": 1,
  "pages": [
    {
      "id": "now", "title": "The green as it is",
      "items": [
        {"id": "visits", "type": "one_of", "title": "How often do you go to the green?", "required": true,
          "options": [
            {"id": "weekly", "text": "Every week"},
            {"id": "sometimes", "text": "Now and then"},
            {"id": "never", "text": "Never"}
          ]},
        {"id": "keeps_away", "type": "several_of", "title": "What keeps you away?", "hint": "Choose all that fit.",
          "when": {"question": "visits", "is": "equal", "value": "never"}, "other": true, "none": true,
          "options": [
            {"id": "dark", "text": "It is dark"},
            {"id": "dogs", "text": "Dogs off the lead"},
            {"id": "nothing", "text": "There is nothing to do"}
          ]}
      ]
    },
    {
      "id": "being_there", "title": "When you are there",
      "when": {"not": {"question": "visits", "is": "equal", "value": "never"}},
      "items": [
        {"id": "does", "type": "several_of", "title": "What do you do there?", "hint": "Choose up to three.",
          "max": 3, "order": "shuffled", "other": true, "none": true,
          "options": [
            {"id": "walk", "text": "Walk, or walk a dog"},
            {"id": "play", "text": "Play with children"},
            {"id": "meet", "text": "Meet people"},
            {"id": "through", "text": "Go through on the way to somewhere else"}
          ]},
        {"id": "safe", "type": "scale", "title": "How safe do you feel there?", "from": 1, "to": 5,
          "low": "Not safe at all", "high": "Very safe", "required": true},
        {"id": "unsafe_why", "type": "long_text", "title": "What would make it feel safer?", "max": 600,
          "when": {"question": "safe", "is": "less", "value": 3}}
      ]
    },
    {
      "id": "ideas", "title": "What could be there",
      "intro": "All four of these fit on the green. The money is enough for two of them.",
      "items": [
        {"id": "drawing", "type": "picture_block", "alt": "A drawing of a green with bushes at both ends, a bench in the middle and a lamp beside it.",
          "caption": "How it could look", "picture": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAeAAAADcBAMAAABaNW/EAAAAMFBMVEW03NPd1cb17+QLZlePRAAcISb/yD3J2MximYubu641f3D81nfj5dn35r7AlmWaWhrwrFwfAAAACXBIWXMAAAsTAAALEwEAmpwYAAAE4klEQVR42u3ZPXPaMBgHcDZmpuzhrtiEdMADxsfI3Ez9Ah28cL0LMLDjb4C/AV4zZciS6wJbxgxZuvW6d8ncK4Q3v0hIcjGPjP7/rU2U44fkR9LjyrVhqQAMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADDDDAAAMMMMAAAwwwwAADXEhun33/+dUc8E//Iz9MAd/42zyaAb7def2BGeC3Pdj/bgL4MMGrmAC+iYMfDQA/xcGDywcnVvQp1nSlTCv6FGtad/CnJPjbxYPfkuDvFw9+SoIHAF8a2PdPXKYBBhhgFC2AcfDA0RKXB8nr4SsaAGjxlL5raVoTz7g2bewpHuBVy4W+TLsx7GXaajP+6/t/Xk16If51lWuAAQYYYIABBhhggAEGGGCAAQYYYIABLhD8+b3f768+ZF8hm1+/+1VK8O9+XnD/SynB7/nBd6UE9/OD+wBjSaNoYVuiOXgofshjvw4wwACbA7Yjb2YSuBU4jrswCPzirPJgEDhagz1zwJbzkWk+cCNwRyUDhxtwJx94/fyXC9yKNmBvkQdsHV8cOoK3K9pxZnnAwXqkWyrwcgfu5QDbgu9KR3CwA7s5wC+boQ8luh62nH0W6uBA8F1p2ACwDuCpMrixGzoqT4tneQD3lMGW6LvSsIkXHsBdZfB4N7RTHnB0AHvKYH7BEx/AiMANJ5aRIvhIwQv5C4YWbMXBU0WwfRg6Y/xkpGPRqsfBbUVw8zB0zni4ezpuS2Ec3FUExwZ3GJXB1fHgEcXBriI44A2VPnGe/WjZchJZKIFb3KFN5jrXAWwnwTMlsM0dGh7f2AnBVhI8VQI340PnjAfF0w+8TIJ7SuAxb6gtvGKTgcMkuKsE5lb4pvQR++zgIAl2lcCJCu+xpr6nHdhJRQXMr/DingIV2E6DZwpgfoUXXkfIwFYaPFUAN5ND56xvYqQZuJkGzxXA3Aov0UShAo/T4I4CmFvh68LrCBk4TIO7CmBuhQ8FXyAhOEiDXQVwlBzqie8U9GDHkdmXKuJeSaJACfc5MnAjCx5Jg7lbmkzXiAhsZcEzaTB3S7PE9y8qcDMLnkuD6+mhbeElihy8zIJ70mDulrYU37+owGEW3JUGB7yhMm0yInCQBbvS4Cg91GP9VVcrcJQFe9Jg7pYmcf+iAjuO1EZcUdrSGuJ9jgrcYIFHkmCbt6VJ9QVpwDYLPJMEM/bwqXxfkAbcZIGnkuB6dmj7+DWZHlxngduS4HF2aIf1g45G4DEL3JEEc/dwqUYoDThkgbuSYO4eLtUIpQEHLLArCebu4ZF4Y6cCRyww4wNWEARBEARBEARBEARBEARBEATRJtXqZJWr2rC2z+of6/+7v788aU2YNfwCrDLUJLu86slkWMuVq8mkhDObE3uY6hLN9H9j9zNtkrYc5tNqdTdXC9BuzTo+z5NaodGshhU3uVpO86R2pkzM4mqxsqtn5ZKv7HM8ulqRa0ShIVeHZGCK08h6NROCz12yN0dIWvAZybvKTA0+z8Mcq8z04OKnOXEd0gJc5GEkfcrQBFyQmXGm0gd8cjP7BKkV+IRm7nlZN/DHgeS+wKaNhuBNazt/Y/n4X9YUnKu1LdVE1xis8PamKv/CQHvwdrav1i/sKpX7zIu9oeL1tiTg0wVggAEGGGCAAQYYYIABBhhgVv4ByJn0lBdnahcAAAAASUVORK5CYII="},
        {"id": "wants", "type": "ranking", "title": "Which matters most to you?", "required": true,
          "options": [
            {"id": "benches", "text": "Benches and light"},
            {"id": "games", "text": "A place to play"},
            {"id": "growing", "text": "Beds to grow food"},
            {"id": "trees", "text": "Trees and flowers"}
          ]},
        {"id": "walk_minutes", "type": "number", "title": "How many minutes would you walk to a place like that?",
          "unit": "minutes", "min": 0, "max": 90, "whole": true}
      ]
    },
    {
      "id": "where", "title": "Where",
      "items": [
        {"id": "spot", "type": "point", "title": "Where should we plant the first tree?"},
        {"id": "home", "type": "area", "title": "Which ward do you live in?", "hint": "This shows us which streets we hear from."}
      ]
    },
    {
      "id": "words", "title": "Last, in your own words",
      "items": [
        {"id": "about_names", "type": "text_block", "text": "Other people may read what you write here. Please leave out names and addresses."},
        {"id": "day", "type": "date", "title": "Which day would suit you for planting?"},
        {"id": "name", "type": "short_text", "title": "What should we call the green?", "max": 60},
        {"id": "more", "type": "long_text", "title": "Is there anything else?", "max": 2000}
      ]
    }
  ]
}
$json$ where slug = 'the-green';

insert into public.consultation_neighbourhoods (consultation_id, neighbourhood_id)
select c.id, a.id from public.consultations c, demonstration_areas a where c.slug = 'the-green' and a.area = 1;
insert into public.consultation_versions (consultation_id, number, definition, published_by, published_at)
select c.id, 1, c.definition, c.created_by, c.published_at from public.consultations c where c.slug = 'the-green';

drop view demonstration_areas;
