import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookUp, postcodeChunk, postcodeText, readTyped } from './postcode.ts';

const letter = fc.constantFrom(...'ABCDEFGHJKLMNPRSTUWYZ');
const digit = fc.constantFrom(...'0123456789');
const district = fc.oneof(
  digit,
  fc.integer({ min: 10, max: 99 }).map(String),
  fc.tuple(digit, letter).map((parts) => parts.join('')),
);
const postcode = fc.record({
  outward: fc
    .tuple(letter, fc.option(letter, { nil: '' }), district)
    .map((parts) => parts.join('')),
  inward: fc
    .tuple(digit, fc.stringMatching(/^[ABD-HJLNP-UW-Z]{2}$/))
    .map((parts) => parts.join('')),
});

it('reads a postcode typed in any case and with any spacing', () => {
  fc.assert(
    fc.property(
      postcode,
      fc.array(fc.constantFrom('', ' ', '  ', '-', '.', '\t')),
      (code, gaps) => {
        const messy = [...postcodeText(code).replace(' ', '')]
          .map((char, at) => (at % 2 ? char : char.toLowerCase()) + (gaps[at] ?? ''))
          .join('');
        expect(readTyped(` ${messy} `)).toEqual({ kind: 'postcode', postcode: code });
      },
    ),
  );
});

it('reads O and I where 0 and 1 were meant', () => {
  for (const [typed, meant] of [
    ['TSI 5NQ', 'TS1 5NQ'],
    ['ts1O oaa', 'TS10 0AA'],
    ['SOI IAA', 'SO1 1AA'],
    ['0X1 1AA', 'OX1 1AA'],
    ['BIO 1AA', 'B10 1AA'],
    ['ecia 1bb', 'EC1A 1BB'],
  ] as const) {
    const read = readTyped(typed);
    expect(read.kind === 'postcode' && postcodeText(read.postcode)).toBe(meant);
  }
});

it('tells the start of a postcode from a broken one and from words', () => {
  for (const part of ['TS1', 'ts15', 'TS1 5', 'TS1 5N', 'EC1A']) {
    expect(readTyped(part), part).toEqual({ kind: 'partial', text: part });
  }
  for (const broken of ['TS1 5NQQ', '5NQ', 'TS1 5CV', 'TS1 5N1', '123', 'S01']) {
    expect(readTyped(broken).kind, broken).not.toBe('postcode');
  }
  expect(readTyped('TS1 5NQQ').kind).toBe('malformed');
  expect(readTyped('  north   Ormesby ')).toEqual({ kind: 'words', text: 'north Ormesby' });
  expect(readTyped('').kind).toBe('words');
});

it('never throws and never loses what was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const read = readTyped(typed);
      if (read.kind !== 'postcode') expect(read.text).toBe(typed.trim().replace(/\s+/g, ' '));
    }),
  );
});

it('asks for a whole district, so that the file asked for does not name the postcode', () => {
  expect(postcodeChunk({ outward: 'TS1', inward: '5NQ' })).toBe('ts1');
});

it('finds a postcode in its ward, and no other by reading across two codes', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), fc.array(postcode, { maxLength: 9 })),
      postcode,
      (wards, other) => {
        const chunk = Object.fromEntries(
          Object.entries(wards).map(([ward, codes]) => [
            ward,
            codes.map((code) => code.inward).join(''),
          ]),
        );
        const holds = (inward: string) =>
          Object.keys(wards).find((ward) => wards[ward]?.some((code) => code.inward === inward));
        for (const code of Object.values(wards).flat()) {
          expect(lookUp(chunk, code)).toBe(holds(code.inward));
        }
        expect(lookUp(chunk, other)).toBe(holds(other.inward));
      },
    ),
  );
  expect(lookUp({ newport: '5NQ1AB' }, { outward: 'TS1', inward: 'Q1A' })).toBeUndefined();
});
