import { fill } from '../../messages/fill.ts';
import type { Part } from './question-results.ts';
import type { ResultsWords } from './results.words.ts';

interface Props {
  /** Everybody first. */
  parts: readonly Part[];
  part: Part;
  places: ReadonlyMap<string, string>;
  words: ResultsWords;
  onChoose: (part: Part) => void;
}

/** Whose answers are shown. */
export function PartPicker({ parts, part, places, words, onChoose }: Props) {
  const nameOf = ([breakdown, name]: Part) => {
    if (breakdown === '') return words.everybody;
    const label = words.breakdowns[breakdown as keyof typeof words.breakdowns] ?? '{part}';
    const channel = words.channels[name as keyof typeof words.channels];
    return fill(label, {
      part: (breakdown === 'channel' && channel) || places.get(name) || name.replaceAll('_', ' '),
    });
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
        {parts.map((each, at) => (
          <option key={each.join(' ')} value={at}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </p>
  );
}
