import { fill, type Template } from '../../messages/fill.ts';
import { Button } from '../../staff/ui/Button.tsx';
import type { QueueCounts } from './gateway.schema.ts';
import type { Said } from './gateway.words.ts';
import { noFilter, type QueueFilter, type QueueList } from './queue-filter.ts';

interface Props extends Pick<Said, 'words' | 'language'> {
  counts: QueueCounts | undefined;
  onFilter: (filter: QueueFilter) => void;
}

/** Counts stop here: there may be more. */
const MANY = 1000;

/** Who has waited longer than was promised; and by itself what came in a flood, which may hide somebody. */
export function QueueAlarms({ counts, onFilter, words: { alarm }, language }: Props) {
  const told = (count: number, some: Template, many: string) =>
    count >= MANY ? many : fill(some, { count }, language);
  const show = (list: QueueList, label: string) => (
    <Button kind="secondary" small onClick={() => onFilter({ ...noFilter, list })}>
      {label}
    </Button>
  );
  const { escalated = 0, late = 0, apart = 0, apart_late: apartLate = 0 } = counts ?? {};
  return (
    <div role="status">
      {escalated > 0 && (
        <div className="block ember queue-alarm">
          <p>
            <strong>{fill(alarm.escalated, { count: escalated }, language)}</strong>
          </p>
          {show('escalated', alarm.show_escalated)}
        </div>
      )}
      {late > 0 && (
        <div className="block ember queue-alarm">
          <p>
            <strong>{told(late, alarm.late, alarm.late_many)}</strong>
          </p>
          {show('late', alarm.show_late)}
        </div>
      )}
      {apart > 0 && (
        <div className={`block queue-alarm${apartLate > 0 ? ' ember' : ''}`}>
          <p>
            {told(apart, alarm.apart, alarm.apart_many)}{' '}
            {apartLate > 0 && (
              <strong>{told(apartLate, alarm.apart_late, alarm.apart_late_many)}</strong>
            )}
          </p>
          <div className="actions">
            {show('apart', alarm.show_apart)}
            {apartLate > 0 && show('apart_late', alarm.show_apart_late)}
          </div>
        </div>
      )}
    </div>
  );
}
