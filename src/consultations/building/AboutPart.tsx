import { Choices } from '../../staff/ui/Choices.tsx';
import { Field, LongField } from '../../staff/ui/Field.tsx';
import { Checkbox } from './Checkbox.tsx';
import type { PartProps } from './EditScreen.tsx';
import { StagedChanges } from './StagedChanges.tsx';

const texts = [
  'summary',
  'decided_by',
  'can_change',
  'cannot_change',
  'contact',
  'other_formats',
  'privacy',
] as const;

/** What a consultation says about itself: stored at each pause in the typing, and published when told. */
export function AboutPart(props: PartProps) {
  const { me, building, record, facts, words, mayEdit } = props;
  const { about } = words;
  return (
    <>
      <fieldset className="plain" disabled={!mayEdit}>
        <h2>{words.parts.about}</h2>
        {record.consultation.stage === 'published' && mayEdit && (
          <p className="warning">{about.is_public}</p>
        )}
        <Field
          name="title"
          label={about.title}
          value={facts.title}
          maxLength={160}
          onChange={(event) => building.changeFacts({ title: event.target.value })}
        />
        {texts.map((name) => (
          <LongField
            key={name}
            name={name}
            label={about[name]}
            hint={about[`${name}_hint`]}
            rows={3}
            value={facts[name]}
            onChange={(event) => building.changeFacts({ [name]: event.target.value })}
          />
        ))}
        {record.consultation.stage === 'draft' ? (
          <Choices
            name="neighbourhoods"
            legend={about.neighbourhoods}
            options={record.areas.filter(({ id }) => me.areas.some((mine) => mine.id === id))}
            chosen={facts.neighbourhoods}
            onChange={(neighbourhoods) => building.changeFacts({ neighbourhoods })}
          />
        ) : (
          <p className="quiet">{about.areas_fixed}</p>
        )}
        <Checkbox
          name="is_sensitive"
          label={about.is_sensitive}
          checked={facts.is_sensitive}
          onChange={(is_sensitive) => building.changeFacts({ is_sensitive })}
        />
        <Checkbox
          name="asks_equality"
          label={about.asks_equality}
          checked={facts.asks_equality}
          onChange={(asks_equality) => building.changeFacts({ asks_equality })}
        />
      </fieldset>
      <StagedChanges {...props} />
    </>
  );
}
