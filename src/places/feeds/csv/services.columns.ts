import type { Service } from '../../services.schema.ts';
import { listOf, type Columns } from './columns.ts';

const terms =
  (taxonomy: string) =>
  ({ terms }: Service) =>
    listOf(terms.filter((term) => term.taxonomy === taxonomy).map(({ slug }) => slug));

/** The columns of `services.csv`. */
export const serviceColumns = {
  id: ({ id }) => id,
  slug: ({ slug }) => slug,
  name: ({ name }) => name,
  description: ({ description }) => description,
  organization: ({ organization }) => organization,
  status: ({ status }) => status,
  tier: ({ tier }) => tier,
  needs: terms('need'),
  teams: terms('team'),
  audiences: terms('audience'),
  campaigns: terms('campaign'),
  minimum_age: ({ minimum_age }) => minimum_age,
  maximum_age: ({ maximum_age }) => maximum_age,
  cost: ({ cost }) => cost,
  fees: ({ fees }) => fees,
  access: ({ access }) => access,
  application_process: ({ application_process }) => application_process,
  what_to_bring: ({ what_to_bring }) => what_to_bring,
  hubs: ({ locations }) => listOf(locations),
  phones: ({ phones }) => listOf(phones.map(({ number }) => number)),
  email: ({ email }) => email,
  url: ({ url }) => url,
  languages: ({ languages }) => listOf(languages.map(({ code }) => code)),
  source: ({ source }) => source,
  checked_on: ({ checked_on }) => checked_on,
  provisional: ({ provisional }) => provisional,
} as const satisfies Columns<Service>;
