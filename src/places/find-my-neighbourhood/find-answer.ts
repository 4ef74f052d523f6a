import type { Position } from 'geojson';
import { lookUp, postcodeChunk, postcodeText, type PostcodeChunk, readTyped } from './postcode.ts';
import { wardsNamed } from './ward-names.ts';

/** A ward or an area that an answer may be about. */
export interface Findable {
  slug: string;
  name: string;
}

/** Why there is no answer. Each has a sentence of the same name in the messages. */
export type Problem =
  | 'empty'
  | 'not_loaded'
  | 'partial'
  | 'malformed'
  | 'elsewhere'
  | 'unknown'
  | 'offline'
  | 'no_such_ward'
  | 'denied'
  | 'unavailable'
  | 'offline_shapes'
  | 'outside';

/** Slugs that what was asked may mean: one is an answer, several a choice. */
export type Answer = { found: string[] } | { problem: Problem; typed: string };

/** What the page knows without asking anybody. */
export interface Town {
  findable: readonly Findable[];
  /** Names of the postcode chunks there are; null where no postcodes are loaded. */
  districts: readonly string[] | null;
}

/**
 * Answers a typed ward, area or postcode. The postcode itself goes nowhere: only the name of its
 * chunk is handed on.
 *
 * @param fetchChunk fetches one chunk by name; what it throws becomes the problem `offline`
 */
export async function answerTyped(
  typed: string,
  town: Town,
  fetchChunk: (name: string) => Promise<PostcodeChunk>,
): Promise<Answer> {
  const read = readTyped(typed);
  if (read.kind === 'words') return answerName(read.text, town);
  if (!town.districts) {
    const asked = read.kind === 'postcode' ? postcodeText(read.postcode) : read.text;
    return { problem: 'not_loaded', typed: asked };
  }
  if (read.kind !== 'postcode') return { problem: read.kind, typed: read.text };
  const asked = postcodeText(read.postcode);
  const name = postcodeChunk(read.postcode);
  if (!town.districts.includes(name)) return { problem: 'elsewhere', typed: asked };
  try {
    const ward = lookUp(await fetchChunk(name), read.postcode);
    // A chunk kept by the browser from before the wards changed may name one that is gone.
    const known = town.findable.some(({ slug }) => slug === ward);
    return ward && known ? { found: [ward] } : { problem: 'unknown', typed: asked };
  } catch {
    return { problem: 'offline', typed: asked };
  }
}

/**
 * Answers a place on the ground, which is handed to `findWard` and to nobody else.
 *
 * @param place longitude and latitude in degrees, WGS 84
 * @param findWard the slug of the ward around the place; what it throws becomes `offline_shapes`
 */
export async function answerPlace(
  place: Position,
  findWard: (place: Position) => Promise<string | undefined>,
): Promise<Answer> {
  try {
    const ward = await findWard(place);
    return ward ? { found: [ward] } : { problem: 'outside', typed: '' };
  } catch {
    return { problem: 'offline_shapes', typed: '' };
  }
}

function answerName(text: string, { findable }: Town): Answer {
  if (text === '') return { problem: 'empty', typed: '' };
  const found = wardsNamed(text, findable).map(({ slug }) => slug);
  return found.length > 0 ? { found } : { problem: 'no_such_ward', typed: text };
}
