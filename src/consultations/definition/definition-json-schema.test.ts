import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import formats from 'ajv-formats';
import words from '../../messages/en/consultation-templates.json' with { type: 'json' };
import type { DefinitionCode } from './definition-problems.ts';
import { definitionJsonSchema } from './definition-json-schema.ts';

interface Described {
  description?: string;
  properties: Record<string, { description?: string; const?: string }>;
}

const schema = definitionJsonSchema('https://council.example/consultation-definition.schema.json');
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
const accepts = ajv.compile(schema);
const templates = words.templates.filter(({ id }) => id !== 'empty');

test.each(templates.map(({ name, definition }) => [name, definition]))(
  'the published schema takes the template “%s”',
  (_, definition) => {
    accepts(definition);
    expect(accepts.errors).toBeNull();
  },
);

test.each([
  ['another format', { format: 2, pages: templates[0]!.definition.pages }],
  ['no pages', { format: 1, pages: [] }],
  [
    'a kind of question that there is not',
    {
      format: 1,
      pages: [{ id: 'p', title: 'P', items: [{ id: 'q', type: 'essay', title: 'Q' }] }],
    },
  ],
  [
    'a condition that compares in no way',
    {
      format: 1,
      pages: [
        {
          id: 'p',
          title: 'P',
          items: [{ id: 'q', type: 'point', title: 'Q', when: { question: 'r', is: 'about' } }],
        },
      ],
    },
  ],
])('it refuses %s', (_, definition) => {
  expect(accepts(definition)).toBe(false);
});

/** The documentation by its headings; tables without the spaces that line them up. */
const sections = new Map(
  readFileSync('docs/consultation-definition.md', 'utf8')
    .replace(/ {2,}/g, ' ')
    .split(/^#+ /m)
    .map((section) => [section.split('\n')[0]!, section] as const),
);
const page = (schema as unknown as { properties: { pages: { items: Described } } }).properties.pages
  .items;
const kinds = (page.properties.items as unknown as { items: { oneOf: Described[] } }).items.oneOf;
const { option, condition } = (
  schema as unknown as { $defs: { option: Described; condition: { anyOf: Described[] } } }
).$defs;
const nameOf = (kind: Described) => kind.properties.type!.const!;
const common = Object.keys(kinds.find((kind) => nameOf(kind) === 'point')!.properties);
const whole: Described = schema as unknown as Described;
const documented: [string, Described, string[]][] = [
  ['Whole', whole, []],
  ['Page', page, []],
  ['Option', option, []],
  ...condition.anyOf.map((form): [string, Described, string[]] => ['Condition', form, []]),
  [
    'Question',
    { properties: kinds[0]!.properties },
    Object.keys(kinds[0]!.properties).filter((name) => !common.includes(name) || name === 'type'),
  ],
  ...kinds.map((kind): [string, Described, string[]] => [
    nameOf(kind),
    kind,
    nameOf(kind).endsWith('_block') ? ['type'] : common,
  ]),
];

test.each(documented)(
  '%s: the documentation has every field, as the schema describes it',
  (name, kind, elsewhere) => {
    const section = sections.get(name) ?? '';
    for (const [field, { description = kind.description }] of Object.entries(kind.properties)) {
      if (elsewhere.includes(field)) continue;
      expect(description, `${name}.${field} is described`).toBeTruthy();
      expect(section).toMatch(new RegExp(`^\\| \`${field}\` \\|.*`, 'm'));
      expect(section).toContain(description);
    }
    if (kind.description) expect(section).toContain(kind.description);
  },
);

test('the documentation has every fault that a definition can have', () => {
  const codes = {
    ...{ no_questions: 0, repeated_id: 0, repeated_option: 0, reserved_option: 0, bad_bound: 0 },
    ...{ min_over_max: 0, too_complex: 0, unknown_question: 0, not_earlier: 0 },
    ...{ wrong_comparison: 0, unknown_value: 0, never_asked: 0 },
  } satisfies Record<DefinitionCode, 0>;
  for (const code of Object.keys(codes)) {
    expect(sections.get('What is refused beyond the shape')).toContain(`| \`${code}\` |`);
  }
});
