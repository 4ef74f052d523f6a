import type { Definition } from '../definition/definition.schema.ts';
import { fill } from '../../messages/fill.ts';
import type { BuildingWords } from './building.words.ts';
import { questionChanges } from './comparability.ts';

interface Props {
  words: BuildingWords;
  before: Definition;
  after: Definition;
}

/** What a new version does to comparing answers, question by question. */
export function ComparabilityNote({ words: { open }, before, after }: Props) {
  const changes = questionChanges(before, after);
  return (
    <div className="warning">
      <p>{changes.length === 0 ? open.no_question_changed : open.changes}</p>
      <ul>
        {changes.map(({ kind, title }, index) => (
          <li key={index}>{fill(open.change_kinds[kind], { title })}</li>
        ))}
      </ul>
      <p>{open.kept}</p>
    </div>
  );
}
