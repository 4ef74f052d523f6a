import type { Question } from '../definition/definition.schema.ts';

/** Something that can be chosen on paper; its number there is its place in the list, from 1. */
export interface PaperChoice {
  id: string;
  text: string;
}

/** The words and places that choices on paper have beside the question's own options. */
export interface PaperPlaces {
  other: string;
  none: string;
  elsewhere: string;
  not_sure: string;
  areas: readonly { slug: string; name: string }[];
  wards: readonly { slug: string; name: string }[];
}

const places = (list: readonly { slug: string; name: string }[]) =>
  list.map(({ slug, name }) => ({ id: slug, text: name }));

/**
 * What can be chosen in answer to a question, numbered as the print version numbers it: never
 * shuffled, "something else" and "none of these" last. Undefined where something is typed instead.
 */
export function paperChoices(question: Question, words: PaperPlaces): PaperChoice[] | undefined {
  switch (question.type) {
    case 'one_of':
    case 'several_of':
      return [
        ...question.options,
        ...(question.other ? [{ id: 'other', text: words.other }] : []),
        ...(question.type === 'several_of' && question.none
          ? [{ id: 'none', text: words.none }]
          : []),
      ];
    case 'ranking':
      return question.options;
    case 'point':
      return places(words.areas);
    case 'area':
      return [
        ...places(words.wards),
        { id: 'elsewhere', text: words.elsewhere },
        { id: 'not_sure', text: words.not_sure },
      ];
    default:
      return undefined;
  }
}
