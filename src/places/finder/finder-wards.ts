import { answerTyped, type Findable } from '../find-my-neighbourhood/find-answer.ts';
import type { PostcodeChunk } from '../find-my-neighbourhood/postcode.ts';

/** Where postcode chunks are served from and which there are. */
export interface ServedPostcodes {
  address: string;
  districts: readonly string[];
}

/**
 * Slugs of the wards that somebody may have meant by a name or a postcode; none when it is neither
 * or cannot be looked up. Of a postcode only the district is asked for.
 */
export async function wardsMeant(
  typed: string,
  wards: readonly Findable[],
  postcodes: ServedPostcodes | null,
): Promise<string[]> {
  const town = { findable: wards, districts: postcodes?.districts ?? null };
  const answer = await answerTyped(typed, town, async (name) => {
    const response = await fetch(`${postcodes?.address}${name}.json`);
    if (!response.ok) throw new Error(`${response.status} for ${name}.json`);
    return (await response.json()) as PostcodeChunk;
  });
  return 'found' in answer ? answer.found : [];
}
