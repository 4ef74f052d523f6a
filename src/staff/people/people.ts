import * as z from 'zod/mini';

const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.string(),
  organization_id: z.nullable(z.string()),
  neighbourhoods: z.array(z.string()),
  wards: z.array(z.string()),
  all_neighbourhoods: z.boolean(),
  demonstration: z.boolean(),
  invited_at: z.string(),
  signed_in_at: z.nullable(z.string()),
  removed_at: z.nullable(z.string()),
  version: z.number(),
});

/** Somebody who works here or did, as `staff_list()` has them. */
export type Person = z.infer<typeof personSchema>;

/** @throws ZodError on rows of another shape. */
export const readPeople = (rows: unknown): Person[] => z.parse(z.array(personSchema), rows);

/** What the form holds about somebody. */
export interface Answers {
  name: string;
  email: string;
  role: string;
  organization_id: string;
  all_neighbourhoods: boolean;
  neighbourhoods: string[];
  wards: string[];
}

/** The form for somebody, or for nobody yet. */
export function answersAbout(person?: Person): Answers {
  return {
    name: person?.name ?? '',
    email: person?.email ?? '',
    role: person?.role ?? '',
    organization_id: person?.organization_id ?? '',
    all_neighbourhoods: person?.all_neighbourhoods ?? false,
    neighbourhoods: person?.neighbourhoods ?? [],
    wards: person?.wards ?? [],
  };
}

/** What the database's functions take, of what the form holds. */
export function asArguments(answers: Answers) {
  return {
    name: answers.name,
    role: answers.role,
    neighbourhoods: answers.neighbourhoods,
    wards: answers.wards,
    all_neighbourhoods: answers.all_neighbourhoods,
    ...(answers.organization_id && { organization_id: answers.organization_id }),
  };
}

/** How somebody stands: removed, invited and not yet come, or here. */
export function standing(person: Person): 'removed' | 'invited' | 'here' {
  if (person.removed_at) return 'removed';
  // Whoever signed in before a later invitation has not come back since.
  const came = person.signed_in_at && person.signed_in_at > person.invited_at;
  return came || person.demonstration ? 'here' : 'invited';
}

/** Where somebody works, in words; `everywhere` for those who work in every area. */
export function placesOf(
  person: Person,
  names: ReadonlyMap<string, string>,
  everywhere: string,
): string {
  if (person.all_neighbourhoods) return everywhere;
  return [...person.neighbourhoods, ...person.wards].map((id) => names.get(id) ?? '').join(', ');
}
