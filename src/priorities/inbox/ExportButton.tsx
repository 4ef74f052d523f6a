import { useState } from 'react';
import { csvFile } from '../../lib/csv.ts';
import { fill } from '../../messages/fill.ts';
import type { StaffClient } from '../../staff/session.queries.ts';
import { Button } from '../../staff/ui/Button.tsx';
import { errorSentence } from '../../staff/ui/refusal.ts';
import { saveFile } from '../../staff/ui/save-file.ts';
import { exportColumns } from './export-columns.ts';
import type { InboxFilter } from './inbox-filter.ts';
import { exportPage, listArguments } from './inbox.queries.ts';
import type { InboxPage } from './inbox.schema.ts';
import type { Said } from './inbox.words.ts';
import type { PlaceNames } from './place-names.ts';

interface Props extends Said {
  client: StaffClient;
  names: PlaceNames;
  filter: InboxFilter;
  say: (message: string) => void;
}

/** Saves everything that fits the filter, not only what is on the screen, as a CSV file. */
export function ExportButton({ client, names, filter, say, words, workspace, language }: Props) {
  const [rows, setRows] = useState<number>();
  async function save() {
    const all: Record<string, unknown>[] = [];
    let next: InboxPage['next'] = null;
    do {
      setRows(all.length);
      const { value, error } = await exportPage(client, listArguments(filter, names, next));
      if (error) {
        setRows(undefined);
        return say(errorSentence(error, workspace.errors));
      }
      all.push(...value.rows);
      next = value.next;
    } while (next);
    setRows(undefined);
    saveFile(words.export.file, 'text/csv', csvFile(exportColumns, all));
    say(fill(words.export.done, { count: all.length }, language));
  }
  return (
    <Button kind="secondary" small busy={rows !== undefined} onClick={() => void save()}>
      {rows === undefined ? words.export.button : fill(words.export.working, { count: rows })}
    </Button>
  );
}
