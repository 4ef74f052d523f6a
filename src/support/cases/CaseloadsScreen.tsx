import { useCallback, useState } from 'react';
import { longDate } from '../../lib/dates.ts';
import { fill } from '../../messages/fill.ts';
import { roleName } from '../../staff/role-name.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { DataTable, type Column } from '../../staff/ui/DataTable.tsx';
import { PageHeading } from '../../staff/ui/PageHeading.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { useLoaded } from '../../staff/ui/use-loaded.ts';
import type { WorkspaceWords } from '../../staff/workspace.words.ts';
import type { Caseload } from './caseload.ts';
import { CaseloadForm } from './CaseloadForm.tsx';
import { loadCaseloads } from './cases.queries.ts';
import type { CasesWords } from './cases.words.ts';

interface Props {
  client: StaffClient;
  words: CasesWords;
  workspace: WorkspaceWords;
}

/** Who leads how many cases, beside how many they can, and who stands in for whom. */
export function CaseloadsScreen({ client, words, workspace }: Props) {
  const { caseloads: said, locale } = words;
  const load = useCallback(() => loadCaseloads(client), [client]);
  const { loaded, error, reload } = useLoaded(load);
  const [chosen, setChosen] = useState<string>();
  const [told, setTold] = useState('');
  if (!loaded) {
    return (
      <>
        <PageHeading title={said.title} about={said.about} />
        <p role={error ? 'alert' : 'status'}>
          {error ? errorSentence(error, workspace.errors) : words.loading}
        </p>
      </>
    );
  }
  const person = loaded.value.find(({ id }) => id === chosen);
  const columns: Column<Caseload>[] = [
    {
      key: 'name',
      label: said.name,
      cell: (each) =>
        each.is_me || each.may_plan ? (
          <Button
            kind="secondary"
            small
            onClick={() => {
              setTold('');
              setChosen(each.id);
            }}
          >
            {fill(said.change, { name: each.name })}
          </Button>
        ) : (
          each.name
        ),
    },
    { key: 'role', label: said.role, cell: ({ role }) => roleName(workspace, role) },
    {
      key: 'leads',
      label: said.leads,
      cell: ({ leads, capacity }) =>
        capacity === null
          ? String(leads)
          : fill(said.of, { leads: String(leads), capacity: String(capacity) }),
    },
    {
      key: 'cover',
      label: said.away,
      cell: ({ cover, covered_from: from, covered_until: until }) =>
        cover && from && until
          ? fill(said.covered, {
              name: cover,
              from: longDate(from, locale),
              until: longDate(until, locale),
            })
          : '',
    },
  ];
  return (
    <>
      <p>
        <a href="/staff/cases/">{words.back}</a>
      </p>
      <PageHeading title={said.title} about={said.about} />
      <p role="status">{told}</p>
      {person && (
        <CaseloadForm
          key={person.id}
          {...{ client, words, workspace, person, reload }}
          colleagues={loaded.value}
          onCancel={() => setChosen(undefined)}
          onDone={async () => {
            await reload();
            setChosen(undefined);
            setTold(words.do.stored);
          }}
        />
      )}
      <DataTable
        caption={said.title}
        empty={said.none}
        columns={columns}
        rows={loaded.value}
        rowKey={({ id }) => id}
      />
    </>
  );
}
