import type { StaffClient } from '../session.queries.ts';
import { asArguments, readPeople, type Answers, type Person } from './people.ts';

interface Named {
  id: string;
  name: string;
}

/** Everybody, and what the form chooses from. */
export interface PeopleAndPlaces {
  people: Person[];
  areas: Named[];
  wards: Named[];
  organizations: Named[];
}

/** @throws PostgrestError when any of it cannot be read. */
export async function peopleAndPlaces(client: StaffClient): Promise<PeopleAndPlaces> {
  const [people, areas, wards, organizations] = await Promise.all([
    client.rpc('staff_list'),
    client
      .from('published_neighbourhoods')
      .select('id, name')
      .neq('status', 'ended')
      .order('position'),
    client.from('published_wards').select('id, name').order('name'),
    client.from('published_organizations').select('id, name').order('name'),
  ]);
  for (const { error } of [people, areas, wards, organizations]) if (error) throw error;
  return {
    people: readPeople(people.data),
    areas: areas.data as Named[],
    wards: wards.data as Named[],
    organizations: organizations.data as Named[],
  };
}

/** Each answers an error, or none when it is done. */
export const inviteStaff = async (client: StaffClient, answers: Answers) =>
  (await client.rpc('invite_staff', { ...asArguments(answers), email: answers.email })).error;

export const changeStaff = async (client: StaffClient, { id, version }: Person, answers: Answers) =>
  (await client.rpc('change_staff', { ...asArguments(answers), id, version })).error;

export const removeStaff = async (client: StaffClient, { id, version }: Person) =>
  (await client.rpc('remove_staff', { id, version })).error;

export const inviteStaffAgain = async (client: StaffClient, { id, version }: Person) =>
  (await client.rpc('invite_staff_again', { id, version })).error;
