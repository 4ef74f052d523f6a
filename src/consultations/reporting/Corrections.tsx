import { useState } from 'react';
import { dayInLondon, longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { LongField } from '../../staff/ui/Field.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { addCorrection } from './reporting.queries.ts';
import type { PartProps } from './ReportScreen.tsx';

/** Notes beside a published outcome, for everybody to read, and a new one. */
export function Corrections(props: PartProps) {
  const { report, client, words, workspace, mayEdit, announce, reload } = props;
  const { corrections } = words;
  const [typed, type] = useState('');
  const { save, ...saving } = useSaving();
  async function store() {
    if (!(await save(() => addCorrection(client, report.consultation.id, typed)))) return;
    type('');
    announce(corrections.done);
    await reload();
  }
  if (!mayEdit && report.corrections.length === 0) return null;
  return (
    <section className="section">
      <h2>{corrections.title}</h2>
      <ul>
        {report.corrections.map(({ id, words: correction, corrected_at }) => (
          <li key={id}>
            {fill(corrections.entry, {
              date: longDate(dayInLondon(corrected_at), words.locale),
              words: correction,
            })}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <SavingForm saving={saving} workspace={workspace} reload={reload} onStore={store}>
          <LongField
            name="words"
            label={corrections.words}
            hint={corrections.text}
            rows={3}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
          <Button type="submit" kind="secondary" busy={saving.busy}>
            {corrections.button}
          </Button>
        </SavingForm>
      )}
    </section>
  );
}
