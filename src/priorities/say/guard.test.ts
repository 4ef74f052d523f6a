import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crisesIn, privateThings, reportRouteFor } from './guard.ts';

describe('what may be private', () => {
  test.each([
    ['phone', 'Ring me on 01642 245432 please'],
    ['phone', 'my number is 07700900123'],
    ['phone', 'Call +44 7700 900 123.'],
    ['phone', 'Call 0044 (0)7700 900123'],
    ['phone', '(01642) 245-432 after six'],
    ['email', 'Write to jo.bloggs+hub@example.co.uk'],
    ['email', 'jo@example.com'],
    ['national_insurance', 'I am QQ 12 34 56 C? No: AB123456C'],
    ['national_insurance', 'my NI is jg 10 37 59 a'],
    ['national_insurance', 'JG-10-37-59-A'],
    ['person', 'Mr Smith at number 12 leaves his bins out'],
    ['person', 'mrs khan shouts'],
    ['person', 'It is Miss O’Neill who does it'],
    ['person', 'my neighbour Dave parks on the grass'],
    ['person', 'The man next door, Pete, is loud'],
    ['person', 'a lad called tyler'],
    ['person', 'Karen from flat 3'],
    ['person', 'the people at number 14 have parties'],
    ['person', 'they live in house 7'],
  ])('%s: %s', (thing, text) => {
    expect(privateThings(text)).toContain(thing);
  });

  test.each([
    'The bus comes at 07.30 and 08.15',
    'Open from 2020 to 2023',
    'We had 1,000 people on 01/02/2024 at 10',
    'About 120 houses and 45 shops near the 0 mile post',
    'Postcode TS1 3AN needs more benches',
    'I miss the youth club',
    'My neighbours are lovely',
    'My neighbours. They help everybody',
    'Nobody collects @ the hub',
    'You can ask at number 10',
    'Thank you to everyone at the hub',
    '',
  ])('nothing private: %s', (text) => {
    expect(privateThings(text)).toEqual([]);
  });

  test('all that is private is named once', () => {
    expect(privateThings('Mr Smith, 01642 245432, 01642 245433, a@b.com, AB 12 34 56 C')).toEqual([
      'phone',
      'email',
      'national_insurance',
      'person',
    ]);
  });
});

describe('who may be in danger', () => {
  test.each([
    ['self', 'I feel suicidal'],
    ['self', 'I want to die'],
    ['self', 'I don’t want to live like this'],
    ['self', "I don't want to be here anymore"],
    ['self', 'thinking of killing myself'],
    ['self', 'I have been self-harming'],
    ['self', 'I might end it all'],
    ['self', 'took an overdose'],
    ['home', 'He hits me'],
    ['home', 'my husband keeps hurting me'],
    ['home', 'My ex threatens my kids'],
    ['home', "I'm scared to go home"],
    ['home', 'I am being abused'],
    ['home', 'there is domestic violence upstairs'],
    ['home', 'I was raped'],
    ['child', 'A child is at risk next door'],
    ['child', 'the kids are left alone all night'],
    ['child', 'They are grooming girls at the park'],
    ['child', 'I think the baby has bruises'],
    ['child', 'child exploitation'],
  ])('%s: %s', (crisis, text) => {
    expect(crisesIn(text)).toContain(crisis);
  });

  test.each([
    'The park is dying',
    'Cars hit the kerb',
    'The children need a safe crossing',
    'Kids could get hurt on the swings',
    'It hurts to see the library shut',
    'We cut the grass ourselves',
    'He beats the drum for our area',
    'A field of rapeseed',
    'Life on our street is good',
  ])('nobody: %s', (text) => {
    expect(crisesIn(text)).toEqual([]);
  });
});

describe('where it is put right sooner', () => {
  test.each([
    ['street', 'The street light outside my house is broken'],
    ['street', 'Broken street light on our road'],
    ['street', 'the street lights have gone off'],
    ['street', 'A lamp post is flickering'],
    ['street', 'There is a huge pothole'],
    ['street', 'so many pot holes'],
    ['street', 'My bin was missed again'],
    ['street', 'You missed my bin'],
    ['street', 'bins haven’t been emptied'],
    ['street', 'fly tipping in the alley'],
    ['street', 'Flytipping'],
    ['street', 'Somebody dumped mattresses; a sofa was dumped'],
    ['street', 'a dead cat on the road'],
    ['street', 'abandoned car'],
    ['anti-social-behaviour', 'There is loud music right now'],
    ['anti-social-behaviour', 'Noise from the flats every night'],
    ['anti-social-behaviour', 'anti-social behaviour'],
    ['emergency', 'There is a fight outside right now'],
    ['emergency', 'at the moment somebody is breaking in'],
  ])('%s: %s', (route, text) => {
    expect(reportRouteFor(text)).toBe(route);
  });

  test.each([
    'We need more street lights by the river',
    'More bins in the park, please',
    'A garden where the old sofa shop was',
    'The music festival was great',
    'Cats need homes',
    'Please light the underpass',
  ])('nowhere else: %s', (text) => {
    expect(reportRouteFor(text)).toBeUndefined();
  });
});

test('any text, however long or odd, is looked at in no time', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2000 }),
    fc.string({
      unit: fc.constantFrom('0', ' ', '(', '-', 'a', '@', '.', 'he ', 'bin '),
      maxLength: 2000,
    }),
  );
  fc.assert(
    fc.property(odd, (text) => {
      const started = performance.now();
      privateThings(text);
      crisesIn(text);
      reportRouteFor(text);
      expect(performance.now() - started).toBeLessThan(200);
    }),
    { numRuns: 300 },
  );
});
