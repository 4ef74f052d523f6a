import { Button } from '../../staff/ui/Button.tsx';
import { SavingProblem } from '../../staff/ui/SavingProblem.tsx';
import { linkTo } from '../../staff/ui/use-place.ts';
import { useSaving } from '../../staff/ui/use-saving.ts';
import { unmergeCase } from './gateway.queries.ts';
import type { RequestForm } from './request-form.ts';

/** That a request is followed in another, and the way back. */
export function MergedCase({ words, workspace, client, request, reload, onDone }: RequestForm) {
  const saving = useSaving();
  const undo = async () => {
    if (await saving.save(() => unmergeCase(client, request, ''))) await onDone(words.alike.undone);
  };
  return (
    <div className="block">
      <SavingProblem saving={saving} workspace={workspace} reload={reload} />
      <p>
        {words.one.merged} <a {...linkTo(request.merged_into!)}>{words.one.merged_open}</a>
      </p>
      <Button kind="secondary" small busy={saving.busy} onClick={() => void undo()}>
        {words.alike.undo}
      </Button>
    </div>
  );
}
