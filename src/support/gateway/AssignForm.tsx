import { useCallback, useState } from 'react';
import { Button } from '../../staff/ui/Button.tsx';
import { LongField, Select } from '../../staff/ui/Field.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { assignCase, caseLeads } from './gateway.queries.ts';
import { leadOption } from './lead-option.ts';
import type { RequestForm } from './request-form.ts';

/** Who leads a case; whoever fits comes first. */
export function AssignForm({
  words,
  workspace,
  language,
  client,
  request,
  reload,
  onDone,
}: RequestForm) {
  const { assign } = words;
  const [lead, setLead] = useState(request.lead_id ?? '');
  const [why, setWhy] = useState('');
  const saving = useSaving();
  const { neighbourhood_id: area } = request;
  const { loaded } = useLoaded(useCallback(() => caseLeads(client, area), [client, area]));
  const leads = (loaded?.value ?? []).toSorted(
    (one, other) => Number(other.works_here) - Number(one.works_here),
  );
  return (
    <section aria-labelledby="assign-title">
      <h2 id="assign-title">{assign.title}</h2>
      <SavingForm
        className="prose"
        saving={saving}
        workspace={workspace}
        reload={reload}
        onStore={async () => {
          if (await saving.save(() => assignCase(client, request, lead, why))) {
            await onDone(lead ? assign.done : assign.done_nobody);
          }
        }}
      >
        <Select
          name="lead"
          label={assign.lead}
          value={lead}
          onChange={({ target }) => setLead(target.value)}
        >
          <option value="">{assign.nobody}</option>
          {leads.map((person) => (
            <option key={person.id} value={person.id}>
              {leadOption(person, assign, language)}
            </option>
          ))}
        </Select>
        <LongField
          name="words"
          label={assign.words}
          hint={assign.words_hint}
          rows={2}
          value={why}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Button type="submit" kind="secondary" busy={saving.busy}>
          {assign.save}
        </Button>
      </SavingForm>
    </section>
  );
}
