import type { HeardWords } from '../heard/heard.words.ts';
import type { Part } from './question-results.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  /** Everybody first. */
  parts: readonly Part[];
  part: Part;
  places: ReadonlyMap<string, string>;
  words: ResultsWords;
  /** The names of equality groups, in their order. */
  groups: HeardWords['groups'];
  onChoose: (part: Part) => void;
}

/** Whose answers are shown. */
export function PartPicker({ parts, part, places, words, groups, onChoose }: Props) {
  const namesOf = (breakdown: string): Record<string, string> =>
    breakdown === 'channel'
      ? words.channels
      : (groups[breakdown as keyof HeardWords['groups']] ?? {});
  const nameOf = ([breakdown, name]: Part) =>
    name === '' ? words.not_said : (namesOf(breakdown)[name] ?? places.get(name) ?? name);
  const inOrder = (breakdown: string) => {
    const order = Object.keys(namesOf(breakdown));
    const placeOf = ([, name]: Part) => (name === '' ? Infinity : order.indexOf(name));
    return parts
      .filter((each) => each[0] === breakdown)
      .toSorted((a, b) => placeOf(a) - placeOf(b) || nameOf(a).localeCompare(nameOf(b)));
  };
  return (
    <p className="govuk-form-group">
      <label className="govuk-label" htmlFor="part">
        {words.whose}
      </label>
      <select
        className="govuk-select"
        id="part"
        value={parts.indexOf(part)}
        onChange={({ target }) => onChoose(parts[Number(target.value)]!)}
      >
        <option value={0}>{words.everybody}</option>
        {Object.entries(words.breakdowns).map(([breakdown, label]) => {
          const those = inOrder(breakdown);
          return (
            those.length > 0 && (
              <optgroup key={breakdown} label={label}>
                {those.map((each) => (
                  <option key={each[1]} value={parts.indexOf(each)}>
                    {nameOf(each)}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </p>
  );
}
