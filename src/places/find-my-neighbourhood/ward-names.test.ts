import { expect, it } from 'vitest';
import { wardsNamed } from './ward-names.ts';

const middlesbrough = [
  'Acklam',
  'Ayresome',
  'Berwick Hills & Pallister',
  'Brambles & Thorntree',
  'Central',
  'Coulby Newham',
  'Hemlington',
  'Kader',
  'Ladgate',
  'Linthorpe',
  'Longlands & Beechwood',
  'Marton East',
  'Marton West',
  'Newport',
  'North Ormesby',
  'Nunthorpe',
  'Park',
  'Park End & Beckfield',
  'Stainton & Thornton',
  'Trimdon',
].map((name) => ({ name }));

const asked = (typed: string) => wardsNamed(typed, middlesbrough).map(({ name }) => name);

it.each([
  ['newport', ['Newport']],
  ['  NEWPORT ward ', ['Newport']],
  ['n ormesby', ['North Ormesby']],
  ['N. Ormesby', ['North Ormesby']],
  ['northormesby', ['North Ormesby']],
  ['ormesby', ['North Ormesby']],
  ['marton', ['Marton East', 'Marton West']],
  ['marton w', ['Marton West']],
  ['park', ['Park']],
  ['park end', ['Park End & Beckfield']],
  ['berwick hills and pallister', ['Berwick Hills & Pallister']],
  ['beechwood', ['Longlands & Beechwood']],
])('understands "%s"', (typed, wards) => {
  expect(asked(typed)).toEqual(wards);
});

it.each([
  ['newprot', ['Newport']],
  ['hemlinton', ['Hemlington']],
  ['aklam', ['Acklam']],
  ['nunthorp', ['Nunthorpe']],
  ['lintorpe', ['Linthorpe']],
  ['colby newam', ['Coulby Newham']],
  ['thornetree', ['Brambles & Thorntree']],
  ['ayersome', ['Ayresome']],
])('forgives the slip in "%s"', (typed, wards) => {
  expect(asked(typed)).toEqual(wards);
});

it.each(['', '  ', '&', 'the', 'Redcar', 'xyz', 'Stockton', '<script>', 'n'.repeat(500)])(
  'does not guess at "%s"',
  (typed) => {
    expect(asked(typed)).toEqual([]);
  },
);

it('finds every ward by its own name with one letter dropped, doubled or swapped', () => {
  for (const { name } of middlesbrough.filter(({ name }) => name.length > 5)) {
    // A lost gap or "&" splits or joins words, which is another kind of slip.
    for (const { index } of name.matchAll(/(?<=[a-z])[a-z](?=[a-z])/g)) {
      const [one, next] = [name[index]!, name[index + 1]!];
      for (const slip of [next, one + one + next, next + one]) {
        expect(asked(name.slice(0, index) + slip + name.slice(index + 2))).toContain(name);
      }
    }
  }
});
