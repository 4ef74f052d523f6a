import { useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { Choices } from '../../staff/ui/Choices.tsx';
import { LongField, Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { triageCase } from './gateway.queries.ts';
import type { RequestForm } from './request-form.ts';

/** How much danger somebody is in, what would help, where, and which team looks at it. */
export function TriageForm({
  words,
  workspace,
  client,
  choices,
  request,
  reload,
  onDone,
}: RequestForm) {
  const { triage } = words;
  const [answers, setAnswers] = useState({
    risk: request.risk ?? '',
    neighbourhood: request.neighbourhood_id ?? '',
    // Until somebody has looked at it, the rules decide.
    team: request.risk ? (request.team_id ?? '') : '',
    needs: request.needs,
    words: '',
  });
  const saving = useSaving();
  const set = (name: 'risk' | 'neighbourhood' | 'team' | 'words') => ({
    name,
    value: answers[name],
    onChange: ({ target }: { target: { value: string } }) =>
      setAnswers((before) => ({ ...before, [name]: target.value })),
  });
  return (
    <section aria-labelledby="triage-title">
      <h2 id="triage-title">{triage.title}</h2>
      <SavingForm
        className="prose"
        saving={saving}
        workspace={workspace}
        reload={reload}
        onStore={async () => {
          if (await saving.save(() => triageCase(client, request, answers)))
            await onDone(triage.done);
        }}
      >
        <Select {...set('risk')} label={triage.risk}>
          <option value="">{triage.choose}</option>
          {(['immediate', 'high', 'standard'] as const).map((risk) => (
            <option key={risk} value={risk}>
              {words.risks[risk]}
            </option>
          ))}
        </Select>
        <Choices
          name="needs"
          legend={triage.needs}
          options={choices.needs}
          chosen={answers.needs}
          onChange={(needs) => setAnswers((before) => ({ ...before, needs }))}
        />
        <Select {...set('neighbourhood')} label={triage.area}>
          <option value="">{triage.area_unknown}</option>
          <NamedOptions among={choices.areas} />
        </Select>
        <Select {...set('team')} label={triage.team}>
          <option value="">{triage.by_rules}</option>
          <NamedOptions among={choices.teams} />
        </Select>
        <LongField {...set('words')} label={triage.words} hint={triage.words_hint} rows={3} />
        <Button type="submit" busy={saving.busy}>
          {triage.save}
        </Button>
      </SavingForm>
    </section>
  );
}
