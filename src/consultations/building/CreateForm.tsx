import { useState } from 'react';
import type { Me } from '../../staff/me.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Choices } from '../../staff/ui/Choices.tsx';
import { Field } from '../../staff/ui/Field.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { linkTo } from '../../staff/ui/use-place.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import type { Definition } from '../definition/definition.schema.ts';
import { createConsultation } from './building.queries.ts';
import type { PageWords } from './BuildingPage.tsx';

interface Props extends PageWords {
  me: Me;
  client: StaffClient;
  areas: { id: string; name: string }[];
}

/** A new consultation: what it is called, whom it asks, and what it begins with. */
export function CreateForm({
  me,
  client,
  words,
  workspace,
  templates: { templates },
  areas,
}: Props) {
  const { create } = words;
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [template, setTemplate] = useState(templates[0]!.id);
  const { save, ...saving } = useSaving();
  async function store() {
    let id: string | null = null;
    const stored = await save(async () => {
      const { definition } = templates.find((one) => one.id === template)!;
      const made = await createConsultation(client, title, chosen, definition as Definition);
      id = made.data;
      return made;
    });
    if (stored) location.assign(`/staff/consultations/edit/?id=${id}#about`);
  }
  return (
    <>
      <p>
        <a {...linkTo('')}>{words.back}</a>
      </p>
      <PageHeading title={create.title} about={create.about} />
      <SavingForm saving={saving} workspace={workspace} reload={async () => {}} onStore={store}>
        <Field
          name="title"
          label={create.name}
          hint={create.name_hint}
          value={title}
          maxLength={160}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Choices
          name="neighbourhoods"
          legend={create.areas}
          options={areas.filter(({ id }) => me.areas.some((mine) => mine.id === id))}
          chosen={chosen}
          onChange={setChosen}
        />
        <fieldset className="govuk-fieldset govuk-form-group">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {create.template}
          </legend>
          <div className="govuk-radios govuk-radios--small">
            {templates.map(({ id, name, about }) => (
              <div className="govuk-radios__item" key={id}>
                <input
                  className="govuk-radios__input"
                  type="radio"
                  name="template"
                  id={`template-${id}`}
                  checked={template === id}
                  onChange={() => setTemplate(id)}
                  aria-describedby={`template-${id}-about`}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`template-${id}`}>
                  {name}
                </label>
                <div className="govuk-hint govuk-radios__hint" id={`template-${id}-about`}>
                  {about}
                </div>
              </div>
            ))}
          </div>
        </fieldset>
        <Button type="submit" busy={saving.busy}>
          {create.submit}
        </Button>
      </SavingForm>
    </>
  );
}
