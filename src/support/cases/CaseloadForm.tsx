import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { Field, Select } from '../../staff/ui/Field.tsx';
import { NamedOptions } from '../../staff/ui/NamedOptions.tsx';
import { SavingForm } from '../../staff/ui/SavingForm.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { useTyped } from '../../staff/ui/use-typed.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { Caseload } from './caseload.ts';
import { saveCaseload } from './cases.queries.ts';
import type { CasesWords } from './cases.words.ts';

interface Props {
  client: StaffClient;
  words: CasesWords;
  workspace: WorkspaceWords;
  person: Caseload;
  colleagues: readonly Caseload[];
  reload: () => Promise<void>;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

/** How many cases somebody can lead, and who stands in for them while they are away. */
export function CaseloadForm({ client, words, workspace, person, colleagues, ...then }: Props) {
  const { caseloads: said } = words;
  const { save, ...saving } = useSaving();
  const { typed, bind } = useTyped(() => ({
    capacity: person.capacity === null ? '' : String(person.capacity),
    covered_by: person.covered_by ?? '',
    covered_from: person.covered_from ?? '',
    covered_until: person.covered_until ?? '',
  }));
  return (
    <section className="block case-form" aria-label={person.name}>
      <h2>{person.name}</h2>
      <SavingForm
        saving={saving}
        workspace={workspace}
        reload={then.reload}
        onStore={async () => {
          if (await save(() => saveCaseload(client, person, typed))) await then.onDone();
        }}
      >
        {person.may_plan && <Field {...bind('capacity', said.capacity)} inputMode="numeric" />}
        <Select {...bind('covered_by', said.cover, said.cover_hint)}>
          <option value="">{said.nobody}</option>
          <NamedOptions among={colleagues.filter(({ id }) => id !== person.id)} />
        </Select>
        {typed.covered_by && (
          <>
            <Field {...bind('covered_from', said.from)} type="date" />
            <Field {...bind('covered_until', said.until)} type="date" />
          </>
        )}
        <div className="actions">
          <Button type="submit" busy={saving.busy}>
            {said.save}
          </Button>
          <Button kind="secondary" onClick={then.onCancel}>
            {words.do.cancel}
          </Button>
        </div>
      </SavingForm>
    </section>
  );
}
