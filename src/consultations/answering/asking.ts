import type { Definition, Item, Question } from '../definition/definition.schema.ts';

export type AnsweringWords = typeof import('../../messages/en/answering.json');

/** The places that questions about places offer, in the order in which they are read. */
export interface AnsweringPlaces {
  /** The council's place, as residents say it. */
  place: string;
  areas: { slug: string; name: string }[];
  /** Wards with their area's name, for lists in groups, and its slug. */
  wards: { slug: string; name: string; area: string; areaSlug: string }[];
}

/** What every question needs to know. Nothing of it changes while somebody answers. */
export interface Asking {
  definition: Definition;
  words: AnsweringWords;
  places: AnsweringPlaces;
  /** What the form's field names begin with: a line that somebody types cannot imitate it. */
  prefix: string;
  numbers: ReadonlyMap<string, number>;
}

export interface QuestionProps<Type extends Question['type'] = Question['type']> {
  question: Extract<Question, { type: Type }>;
  asking: Asking;
}

export interface ItemProps {
  item: Item;
  asking: Asking;
}
