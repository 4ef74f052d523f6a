import { Button } from '../../staff/ui/Button.tsx';
import { SavingProblem } from '../../staff/ui/SavingProblem.tsx';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { archive } from './reporting.queries.ts';
import type { PartProps } from './ReportScreen.tsx';

/** Putting a consultation away once its outcome is public. */
export function ArchivePart({ report, client, words, workspace, announce, reload }: PartProps) {
  const { save, ...saving } = useSaving();
  async function store() {
    const { id, version } = report.consultation;
    if (!(await save(() => archive(client, id, version)))) return;
    announce(words.archive.done);
    await reload();
  }
  return (
    <section className="section">
      <h2>{words.archive.title}</h2>
      <SavingProblem saving={saving} workspace={workspace} reload={reload} />
      <p>{words.archive.text}</p>
      <Button kind="secondary" busy={saving.busy} onClick={() => void store()}>
        {words.archive.button}
      </Button>
    </section>
  );
}
