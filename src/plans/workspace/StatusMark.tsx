import { marks, shapes, type Status } from '../status-marks.ts';

interface Props {
  status: Status;
  words: Readonly<Record<Status, string>>;
}

/** A status: its word, then a shape and a colour that say the same. */
export function StatusMark({ status, words }: Props) {
  const { shape, tone } = marks[status];
  return (
    <span className="status-mark" data-tone={tone}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shapes[shape]} fill="currentcolor" fillRule="evenodd" />
      </svg>{' '}
      {words[status]}
    </span>
  );
}
